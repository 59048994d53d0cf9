package dev.goodword.surveys.scores.compare;

import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.Share;

/**
 * Signs that a score is not what people think: some were not asked, some answered like
 * machines, or unusually many answered ({@code experience.md} 3.9, A4).
 */
public final class AnswerQuality {

	private static final double ALL_BUT_A_FEW = 0.98;

	private static final double WORTH_SHOWING = 2;

	private static final double SIGMAS = 3;

	private AnswerQuality() {
	}

	/**
	 * Whether everybody was asked who had to be; held against each recruiter, since
	 * nobody chooses who is asked.
	 * @param invited those asked, of those who had to be
	 */
	public static boolean asksEverybody(Share invited) {
		return invited.of() == 0 || invited.value() >= ALL_BUT_A_FEW;
	}

	/**
	 * Whether fewer were asked than of the others, by more than three standard deviations
	 * of the difference. The others are those without them: in a total that contains them
	 * they would hide behind themselves.
	 * @param others those asked, of all others who had to be; without any, nothing is
	 * known
	 */
	public static boolean isAskedLess(Share one, Share others) {
		if (one.of() == 0 || others.of() == 0) {
			return false;
		}
		double all = (double) (one.hits() + others.hits()) / (one.of() + others.of());
		double deviation = Math.sqrt(all * (1 - all) * (1.0 / one.of() + 1.0 / others.of()));
		return others.value() - one.value() > SIGMAS * deviation;
	}

	/** Whether the share that answered is one the past knows. */
	public static boolean isUsual(Share found, ControlChart past) {
		return found.of() == 0 || past.limits(found.of()).contains(found.value());
	}

	/**
	 * Whether answers flagged as hasty or uniform move the score so much that it is shown
	 * with and without them.
	 * @param without the answers that are not flagged; some
	 */
	public static boolean isMovedByFlagged(NetScore all, NetScore without) {
		return Math.abs(all.points() - without.points()) > WORTH_SHOWING;
	}

}
