package dev.goodword.promises.spans;

/** Somebody changed the spans after the person had looked at them. */
public class SpansMoved extends RuntimeException {

}
