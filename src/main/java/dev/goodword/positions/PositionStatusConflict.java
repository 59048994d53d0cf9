package dev.goodword.positions;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A position cannot go from its status to the wanted one. */
@ResponseStatus(HttpStatus.CONFLICT)
class PositionStatusConflict extends RuntimeException {

	PositionStatusConflict(PositionStatus current, PositionStatus wanted) {
		super("The position is " + current + " and cannot become " + wanted);
	}

}
