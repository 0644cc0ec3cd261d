import { porterEnglish } from '../natural.ts';
import { irregularForms } from './irregular.ts';

/** Irregular verbs and plurals of news English. Forms that are rather another word (left, found, saw, felt, lay) stay out. */
const irregular = irregularForms(`say said
tell told
meet met
give gave given
take took taken
make made
go went gone
speak spoke spoken
send sent
hold held
lead led
begin began begun
become became
break broke broken
build built
buy bought
bring brought
catch caught
choose chose chosen
come came
draw drew drawn
drive drove driven
fall fallen
fight fought
flee fled
forget forgot forgotten
get got gotten
grow grew grown
hide hid hidden
keep kept
know knew known
lend lent
lose lost
mean meant
overcome overcame
pay paid
rise risen
run ran
seek sought
sell sold
shake shook shaken
shoot shot
sit sat
spend spent
stand stood
steal stole stolen
strike struck
swear swore sworn
teach taught
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
win won
withdraw withdrew withdrawn
write wrote written
man men
woman women
child children
wife wives
life lives
crisis crises
analysis analyses`);

/** Search stem of a folded English word: Porter's, after irregular forms are led back to their first. */
export const stemEnglish = (word: string): string => porterEnglish(irregular.get(word) ?? word);
