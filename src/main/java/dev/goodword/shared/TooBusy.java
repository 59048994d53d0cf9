package dev.goodword.shared;

/**
 * {@link Work} found its place taken and did nothing: it is run again in a few seconds,
 * which does not count as a failure.
 */
public class TooBusy extends RuntimeException {

	public TooBusy(String reason) {
		super(reason);
	}

}
