package dev.goodword.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StandingDuties;
import dev.goodword.applications.Applications;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Positions of people who have left or recruit there no more, for whoever hands them
 * over: until then they answer for what applicants wait for there.
 */
@Component
class HandoverDuties implements StandingDuties {

	/** Whoever left more behind is handed over in several goes. */
	private static final int MOST = 10;

	private static final Set<Role> LEADING = Set.of(Role.HR_HEAD, Role.RECRUITER);

	private final Answering answering;

	private final Applications applications;

	private final Accounts accounts;

	private final MessageSource texts;

	HandoverDuties(Answering answering, Applications applications, Accounts accounts, MessageSource texts) {
		this.answering = answering;
		this.applications = applications;
		this.accounts = accounts;
		this.texts = texts;
	}

	@Override
	public List<StandingDuty> of(StaffMember who, LocaleTag language) {
		if (LEADING.stream().noneMatch(who::holds)) {
			return List.of();
		}
		Wording words = new Wording(this.texts, language, who.zone());
		List<PositionSummary> left = this.answering.leftTo(who);
		Stream<StandingDuty> lines = left.stream().limit(MOST).map((position) -> duty(position, words));
		return ((left.size() > MOST) ? Stream.concat(lines, Stream.of(more(left.size() - MOST, words))) : lines)
			.toList();
	}

	private static StandingDuty more(int others, Wording words) {
		return new StandingDuty(words.say("desk.owner.duty.now"), words.say("desk.owner.duty.label"),
				words.say("desk.owner.duty.more", others), words.say("desk.owner.duty"),
				words.say("desk.owner.duty.more.about"), "/positions");
	}

	/** Of a confidential one the reader is told no more than that there is one. */
	private StandingDuty duty(PositionSummary position, Wording words) {
		boolean secret = position.confidential() && this.answering.isOrphan(position);
		String owner = this.accounts.member(position.owner()).name();
		return new StandingDuty(words.say("desk.owner.duty.now"), words.say("desk.owner.duty.label"),
				secret ? words.say("desk.owner.duty.secret") : position.title().in(words.language()),
				words.say("desk.owner.duty"),
				secret ? words.say("desk.owner.duty.about.secret", owner) : about(position, owner, words),
				"/positions/" + position.id() + (secret ? "/successor" : "/owner"));
	}

	private String about(PositionSummary position, String owner, Wording words) {
		boolean gone = this.accounts.active(position.owner()).isEmpty();
		return words.say(gone ? "desk.owner.duty.about" : "desk.owner.duty.about.role", owner,
				this.applications.openAt(position.id()).size());
	}

}
