package dev.goodword.insights.conversations;

import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
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

	FlaggedFigures(GroupFigures groups) {
		this.groups = groups;
	}

	/** Their figure of a quarter if it is worth a talk. */
	Optional<Figure> flagged(CompanyId company, AccountId person, Quarter quarter) {
		return published(company, person, quarter).filter(GroupLine.Group::flagged)
			.map((group) -> figure(group, quarter));
	}

	/** Their newest figure after the one a conversation is about. */
	Optional<Figure> after(Conversation conversation, Quarter running) {
		Quarter seen = conversation.seen().quarter();
		return Stream.iterate(running, (quarter) -> quarter.compareTo(seen) > 0, (quarter) -> quarter.plus(-1))
			.flatMap((quarter) -> published(conversation.parties().company(), conversation.parties().person(), quarter)
				.map((group) -> figure(group, quarter))
				.stream())
			.findFirst();
	}

	private Optional<GroupLine.Group> published(CompanyId company, AccountId person, Quarter quarter) {
		return this.groups.line(company, quarter, Level.RECRUITER).flatMap((line) -> line.of(person.toString()));
	}

	private static Figure figure(GroupLine.Group group, Quarter quarter) {
		return new Figure(quarter, group.above(), group.low(), group.high());
	}

}
