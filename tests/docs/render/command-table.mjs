/** Commands that can be run, each with the words that call it, in the order of the program. */
const runnable = (command, path) =>
  command.commands.length === 0 ? [{ command, path }] : command.commands.flatMap((inner) => runnable(inner, `${path} ${inner.name()}`));

const argumentOf = ({ required, variadic, _name: name }) => {
  const shown = variadic ? `${name}...` : name;
  return required ? `<${shown}>` : `[${shown}]`;
};

/** A table of every command with what it takes and does. */
export const renderCommandTable = (program) =>
  [
    '| command | does |',
    '| --- | --- |',
    ...runnable(program, program.name()).map(({ command, path }) => {
      const call = [path, ...command.registeredArguments.map(argumentOf)].join(' ');
      return `| \`${call.replaceAll('|', '\\|')}\` | ${command.description().replaceAll('|', '\\|')} |`;
    }),
  ].join('\n');
