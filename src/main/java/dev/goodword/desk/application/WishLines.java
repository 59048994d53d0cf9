package dev.goodword.desk.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.Wishes;

import org.springframework.stereotype.Component;

/** What the candidate told us of their own calendar, and what it means for the team. */
@Component
class WishLines {

	private final Wishes wishes;

	private final Promises promises;

	WishLines(Wishes wishes, Promises promises) {
		this.wishes = wishes;
		this.promises = promises;
	}

	List<String> of(Reader reader) {
		Wishes.Told told = this.wishes.of(reader.application().id());
		List<String> lines = new ArrayList<>();
		if (!reader.application().isOpen()) {
			return lines;
		}
		LocalDate today = reader.clock().today();
		LocalDate rival = told.rivalOn();
		if (rival != null && !rival.isBefore(today)) {
			String due = this.promises.active(reader.application().id())
				.map(PromiseSummary::teamDueAt)
				.map((at) -> reader.moment(at).text())
				.orElse("");
			lines.add(reader.say("desk.wish.rival", reader.dates().shortDate(rival).text(), due));
		}
		LocalDate away = told.awayUntil();
		if (away != null && !away.isBefore(today)) {
			lines.add(reader.say("desk.wish.away", reader.dates().shortDate(away).text()));
		}
		return lines;
	}

}
