package dev.goodword.desk;

/**
 * Something that can still be taken back.
 *
 * @param text who, what and when it goes out
 * @param action the address of the form that takes it back
 * @param button the word with its time: "Undo until 10:12"
 */
public record UndoNotice(String text, String action, String button) {
}
