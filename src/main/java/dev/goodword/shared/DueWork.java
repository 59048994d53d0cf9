package dev.goodword.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the passing of time alone brings about: a promise that comes due, a message whose
 * undo ends. Each module that has such work offers one bean; the same bean serves the
 * recurring tasks of production, the moved clock of the sample installation and
 * simulations on virtual time.
 */
public interface DueWork {

	/** The stable name, used for schedules and metrics. */
	String name();

	/**
	 * The moment at which the next piece becomes due; empty when nothing waits. May lie
	 * in the past.
	 */
	Optional<Instant> nextDue();

	/**
	 * How much later than its moment the work may be done without anybody missing it;
	 * more than nothing for what nobody awaits to the minute.
	 */
	default Duration patience() {
		return Duration.ZERO;
	}

	/**
	 * Does everything that is due at this moment of the product's clock, in order, each
	 * piece in its own transaction.
	 * @return how many pieces were done
	 */
	int runDue();

}
