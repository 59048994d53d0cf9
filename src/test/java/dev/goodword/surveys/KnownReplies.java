package dev.goodword.surveys;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.answering.Content;
import org.jspecify.annotations.Nullable;

/** What people say whose thoughts are known. */
final class KnownReplies {

	private final RandomGenerator chance;

	KnownReplies(RandomGenerator chance) {
		this.chance = chance;
	}

	/** The questions one person is shown. */
	List<Item> shown(Touchpoint touchpoint) {
		return Booklet.items(touchpoint, this.chance.nextInt(Booklet.COUNT), this.chance.nextInt(5) == 0, false);
	}

	/**
	 * Some skip a question, the rating too; some are in haste.
	 * @param partial whether they stop after the first ones
	 */
	Reply of(List<Item> shown, int thinks, boolean partial) {
		Map<Item, String> said = new EnumMap<>(Item.class);
		for (Item item : partial ? shown.subList(0, Math.min(3, shown.size())) : shown) {
			if (item != Item.WHY && this.chance.nextDouble() >= .03) {
				said.put(item, said(item, thinks));
			}
		}
		if (partial && !said.containsKey(Item.REC)) {
			said.clear();
		}
		boolean hurried = this.chance.nextDouble() < .03;
		return new Reply(said, null, LocaleTag.EN, Duration.ofSeconds(hurried ? 5 : 60),
				"known-" + this.chance.nextInt(1_000_000));
	}

	private String said(Item item, int thinks) {
		int chosen = switch (item) {
			case REC -> (thinks == 2) ? 9 + this.chance.nextInt(2)
					: (thinks == 1) ? 7 + this.chance.nextInt(2) : this.chance.nextInt(7);
			case WPO -> KnownPeople.spokeWell(thinks, this.chance);
			case WNE -> KnownPeople.spokeBadly(thinks, this.chance);
			case WPU -> 1 + this.chance.nextInt(4);
			default -> KnownPeople.chooses(thinks, this.chance);
		};
		return Integer.toString(chosen);
	}

	/** The same without its sender. */
	static Content content(Reply reply, From from, boolean partial, boolean quarantined) {
		ReplyQuality quality = ReplyQuality.of(reply);
		Map<String, String> items = new HashMap<>();
		reply.answers().forEach((item, value) -> items.put(item.name(), value));
		return new Content(from.department(), from.group(), from.recruiter(), "en", Booklet.INSTRUMENT, quarantined,
				quality.speedy(), quality.uniform(), quality.slow(), List.of(), partial, null, items);
	}

	/** When a page that was never sent counts, whose link dies then. */
	static Instant keptUntil(Instant ends) {
		return LocalDate.ofInstant(ends, ZoneOffset.UTC)
			.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
			.atStartOfDay()
			.toInstant(ZoneOffset.UTC);
	}

	/** Where somebody applied. */
	record From(UUID department, @Nullable UUID group, UUID recruiter) {
	}

}
