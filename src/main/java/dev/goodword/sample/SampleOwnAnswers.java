package dev.goodword.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.surveys.Reply;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnQuestion;

/**
 * Draws what invented applicants answer to what the company asks of its own; a few skip
 * it. The same seed gives the same answers. Pure.
 */
final class SampleOwnAnswers {

	private static final int HUNDRED = 100;

	private static final int SKIPPED = 12;

	private static final int BEST = 5;

	private final Lots lots;

	SampleOwnAnswers(Lots lots) {
		this.lots = lots;
	}

	/**
	 * Their reply with answers to these questions as well.
	 * @param rating how likely they would suggest to apply, which colours what they agree
	 * to
	 */
	Reply with(Reply reply, Fate fate, int rating, List<OwnQuestion> asked) {
		Lots own = new Lots(this.lots.of(fate.number()).seed() + "/own");
		Map<String, String> answers = new HashMap<>();
		for (OwnQuestion question : asked) {
			String name = question.words().text().en();
			if (own.below(name + " skipped", HUNDRED) >= SKIPPED) {
				answers.put(OwnQuestion.name(question.version()),
						Integer.toString((question.words().kind() == OwnKind.CHOICE)
								? chosen(own, name, question.words().answers()) : agreed(own, name, rating)));
			}
		}
		return new Reply(reply.answers(), answers, reply.contact(), reply.language(), reply.onPage(), reply.network());
	}

	/** The first is chosen most often, the last least. */
	private static int chosen(Lots own, String name, int answers) {
		return 1 + Math.min(own.below(name + " once", answers), own.below(name + " twice", answers));
	}

	private static int agreed(Lots own, String name, int rating) {
		return Math.max(1, Math.min(BEST, 2 + rating / 4 + own.between(name, -1, 1)));
	}

}
