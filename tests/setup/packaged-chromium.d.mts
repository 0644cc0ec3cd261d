/** Where the unpacked program stands, whether it is there or not. */
export declare const packagedChromium: string;
