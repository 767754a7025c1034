/** The file that an office puts beside the add-in's files; every pane reads it. */
export const officePhrasesFile = "phrases.json";
