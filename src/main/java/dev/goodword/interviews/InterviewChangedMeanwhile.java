package dev.goodword.interviews;

/**
 * Somebody else changed the appointment after the person looked at it; nothing was done
 * and nothing was sent.
 */
public class InterviewChangedMeanwhile extends RuntimeException {

	InterviewChangedMeanwhile(InterviewId id) {
		super("Interview " + id + " changed meanwhile");
	}

}
