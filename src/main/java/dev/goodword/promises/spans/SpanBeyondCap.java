package dev.goodword.promises.spans;

/** A team cannot have so many working days. */
public class SpanBeyondCap extends RuntimeException {

	SpanBeyondCap(Span span, int days) {
		super(span + " cannot be " + days + " working days");
	}

}
