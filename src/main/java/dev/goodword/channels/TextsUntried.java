package dev.goodword.channels;

/**
 * Texts cannot be switched or tried: nothing is set up, or no test text was taken yet.
 */
public class TextsUntried extends RuntimeException {

}
