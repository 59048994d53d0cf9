package dev.goodword.sample;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;

/**
 * Draws what those who hire at the sample company think of recruiting, and whether they
 * say so: content with recruiting, short of time, and each with a mind of their own. The
 * same seed gives the same opinions. Pure.
 */
final class SampleInsideOpinions {

	private static final int HUNDRED = 100;

	private static final int REPLY_SHARE = 84;

	private static final int BEST = 5;

	/** What most of them choose. */
	private static final Map<Item, Integer> MIDDLE = Map.of(Item.LEA, 3, Item.OPT, 3, Item.ONC, 4, Item.SAT, 4);

	private static final List<Integer> MIND = List.of(-1, 0, 0, 0, 1);

	private static final List<Integer> DAY = List.of(-1, -1, 0, 0, 0, 1);

	private final Lots lots;

	SampleInsideOpinions(Lots lots) {
		this.lots = new Lots(lots.seed() + "/inside");
	}

	/** How long after the mail they answer; empty when they do not. */
	Optional<Duration> repliesAfter(String person, int round) {
		Lots own = own(person, round);
		return (own.below("replies", HUNDRED) < REPLY_SHARE)
				? Optional.of(Duration.ofMinutes(own.between("pause", 25, 7_200))) : Optional.empty();
	}

	/** What they answer, asked for the how manieth time. */
	Reply reply(String person, int round, LocaleTag language) {
		Lots own = own(person, round);
		Map<Item, String> answers = new LinkedHashMap<>();
		MIDDLE.forEach((item, middle) -> answers.put(item,
				Integer.toString(Math.max(1, Math.min(BEST, middle + mind(person, item) + own.of(item.name(), DAY))))));
		return new Reply(answers, null, language, Duration.ofSeconds(own.between("seconds", 40, 110)), "inside");
	}

	/** What somebody thinks of a thing whenever they are asked. */
	private int mind(String person, Item item) {
		return new Lots(this.lots.seed() + "/" + person).of(item.name(), MIND);
	}

	private Lots own(String person, int round) {
		return new Lots(this.lots.seed() + "/" + person).of(round);
	}

}
