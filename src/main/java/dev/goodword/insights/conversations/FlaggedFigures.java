package dev.goodword.insights.conversations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.insights.conversations.Conversation.Agreement;
import dev.goodword.insights.conversations.Conversation.Figure;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.GroupFigures;
import dev.goodword.surveys.GroupLine;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Level;

import org.springframework.stereotype.Component;

/** What was published of one recruiter, and nothing that was not. */
@Component
class FlaggedFigures {

	private final GroupFigures groups;

	private final InstantSource clock;

	FlaggedFigures(GroupFigures groups, InstantSource clock) {
		this.groups = groups;
		this.clock = clock;
	}

	/** Their figure of a quarter if it is worth a talk and no newer line is published. */
	Optional<Figure> flagged(CompanyId company, AccountId person, Quarter quarter) {
		return published(company, person, quarter).filter(GroupLine.Group::flagged)
			.filter((group) -> isNewest(company, quarter))
			.map((group) -> figure(group, quarter));
	}

	/** Their newest figure of a quarter that began after the talk. */
	Optional<Figure> after(Conversation conversation, Quarter running) {
		Agreement agreed = conversation.agreed();
		if (agreed == null) {
			return Optional.empty();
		}
		Quarter first = DaySpan.firstAfter(agreed.heldOn());
		return Stream.iterate(running, (quarter) -> quarter.compareTo(first) >= 0, (quarter) -> quarter.plus(-1))
			.flatMap((quarter) -> published(conversation.parties().company(), conversation.parties().person(), quarter)
				.map((group) -> figure(group, quarter))
				.stream())
			.findFirst();
	}

	/** Lines are published after their quarter, never before. */
	private boolean isNewest(CompanyId company, Quarter quarter) {
		Quarter running = Quarter.of(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
		return Stream.iterate(quarter.plus(1), (later) -> later.compareTo(running) <= 0, (later) -> later.plus(1))
			.allMatch((later) -> this.groups.line(company, later, Level.RECRUITER).isEmpty());
	}

	private Optional<GroupLine.Group> published(CompanyId company, AccountId person, Quarter quarter) {
		return this.groups.line(company, quarter, Level.RECRUITER).flatMap((line) -> line.of(person.toString()));
	}

	private static Figure figure(GroupLine.Group group, Quarter quarter) {
		return new Figure(quarter, group.above(), group.low(), group.high());
	}

}
