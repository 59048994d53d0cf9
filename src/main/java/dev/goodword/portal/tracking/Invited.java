package dev.goodword.portal.tracking;

import java.util.List;
import java.util.Objects;

import dev.goodword.applications.inviting.EndQuestion;
import dev.goodword.applications.inviting.EndQuestions;
import dev.goodword.portal.PageWords;
import dev.goodword.portal.tracking.StatusFacts.Facts;
import dev.goodword.positions.Positions;
import dev.goodword.shared.DateWords;

import org.springframework.stereotype.Component;

/** What somebody is asked besides the end of their application, in words. */
@Component
class Invited {

	private final EndQuestions invitations;

	private final Positions positions;

	private final PageWords words;

	Invited(EndQuestions invitations, Positions positions, PageWords words) {
		this.invitations = invitations;
		this.positions = positions;
		this.words = words;
	}

	/** Only for those who were told of the end and are signed in. */
	List<StatusView.EndQuestion> of(Facts facts, String base, DateWords dates) {
		return (!facts.isAnswered() || facts.application() == null) ? List.of()
				: this.invitations.open(facts.application()).stream().map((asked) -> switch (asked.kind()) {
					case MOVE -> move(asked, base, dates);
					case POOL -> pool(asked, base, dates);
					case KEEP -> keep(asked, base, dates);
				}).toList();
	}

	private StatusView.EndQuestion move(EndQuestion asked, String base, DateWords dates) {
		String title = this.positions.summary(Objects.requireNonNull(asked.target())).title().in(dates.language());
		boolean done = asked.isAccepted();
		return new StatusView.EndQuestion("move", say(dates, "portal.invited.move", title),
				done ? say(dates, "portal.invited.move.done", title)
						: say(dates, "portal.invited.move.text", title, dates.longDate(asked.until()).text()),
				done ? null : base + "/carry-over", say(dates, "portal.invited.move.do"), "yes");
	}

	private StatusView.EndQuestion pool(EndQuestion asked, String base, DateWords dates) {
		boolean yes = asked.isAccepted();
		Object[] about = { Objects.requireNonNullElse(asked.area(), ""), asked.months(),
				dates.longDate(asked.until()).text() };
		return new StatusView.EndQuestion("pool", say(dates, "portal.invited.pool"),
				say(dates, yes ? "portal.invited.pool.yes" : "portal.invited.pool.text", about), base + "/pool",
				say(dates, yes ? "portal.invited.pool.undo" : "portal.invited.pool.do"), yes ? "no" : "yes");
	}

	private StatusView.EndQuestion keep(EndQuestion asked, String base, DateWords dates) {
		boolean yes = asked.isAccepted();
		Object[] about = { dates.longDate(Objects.requireNonNull(asked.keptUntil())).text(),
				dates.longDate(asked.until()).text() };
		return new StatusView.EndQuestion("keep", say(dates, "portal.invited.keep", about),
				say(dates, yes ? "portal.invited.keep.yes" : "portal.invited.keep.text", about), base + "/kept",
				say(dates, yes ? "portal.invited.pool.undo" : "portal.invited.keep.do"), yes ? "no" : "yes");
	}

	private String say(DateWords dates, String key, Object... arguments) {
		return this.words.say(dates.language(), key, arguments);
	}

}
