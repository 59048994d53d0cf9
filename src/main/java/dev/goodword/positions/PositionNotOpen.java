package dev.goodword.positions;

/** An application was handed in for a position that does not take any at this moment. */
public class PositionNotOpen extends RuntimeException {

	private final PositionId position;

	public PositionNotOpen(PositionId position) {
		super("Position " + position + " takes no applications now");
		this.position = position;
	}

	/** The position. */
	public PositionId position() {
		return this.position;
	}

}
