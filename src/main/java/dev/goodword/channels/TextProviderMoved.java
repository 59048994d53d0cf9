package dev.goodword.channels;

/** The settings were changed by somebody else meanwhile. */
public class TextProviderMoved extends RuntimeException {

}
