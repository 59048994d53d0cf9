package dev.goodword.insights.alarms;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.scores.PublicationPolicy;
import org.jspecify.annotations.Nullable;

/** The periods that charts are made of. Pure. */
final class Weeks {

	private Weeks() {
	}

	/**
	 * The blocks of each calendar week as one: a past and its limits are of periods, and
	 * where much is published there are hundreds of blocks a week, of which some ring by
	 * chance all the time. A week has the moment of its first block: one that has been
	 * dealt with in part, or belongs to the past in part, counts in nothing again. The
	 * week that runs is none yet: judged on its first morning, the rest of it would never
	 * be looked at.
	 * @param blocks the earliest first
	 */
	static List<Block> of(List<Block> blocks, ZoneId zone, Instant now) {
		NavigableMap<LocalDate, Block> weeks = new TreeMap<>();
		for (Block block : blocks) {
			weeks.merge(monday(block.at(), zone), block, Block::and);
		}
		return tellable(List.copyOf(weeks.headMap(monday(now, zone)).values()));
	}

	private static LocalDate monday(Instant at, ZoneId zone) {
		return LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/**
	 * Blocks that a reader may know apart: one in which everybody answered alike joins
	 * the next, or an alarm could tell what each of them answered.
	 */
	static List<Block> tellable(List<Block> blocks) {
		List<Block> told = new ArrayList<>();
		@Nullable Block waiting = null;
		for (Block block : blocks) {
			Block both = (waiting == null) ? block : waiting.and(block).at(block.at());
			boolean tells = PublicationPolicy.tellsEveryAnswer(both.answers());
			if (!tells) {
				told.add(both);
			}
			waiting = tells ? both : null;
		}
		return told;
	}

}
