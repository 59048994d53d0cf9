package dev.goodword.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.texts.LetterKinds;
import dev.goodword.communication.texts.TextDrafts;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Component;

/**
 * New words of letters that wait for a second person, as a task of whoever may be that
 * person. It follows from the drafts themselves and is gone with the answer.
 */
@Component
class LetterDuties {

	private final TextDrafts drafts;

	LetterDuties(TextDrafts drafts) {
		this.drafts = drafts;
	}

	/** The tasks in the companies of these positions; none for those who may not read. */
	List<TaskLine> of(Collection<PositionSummary> visible, StaffMember who, Wording words) {
		Set<CompanyId> companies = visible.stream()
			.map(PositionSummary::company)
			.filter((company) -> AccessPolicy.may(who, Permission.READ_TEMPLATES,
					new Scope(company, null, false, Set.of())))
			.collect(Collectors.toSet());
		List<TaskLine> lines = new ArrayList<>();
		if (!companies.isEmpty()) {
			this.drafts.waitingFor(companies, who.id()).forEach((waiting) -> lines.add(line(waiting, who, words)));
		}
		return lines;
	}

	private static TaskLine line(TextDrafts.Waiting waiting, StaffMember who, Wording words) {
		String name = words.say(LetterKinds.named(waiting.kind()).orElseThrow().label());
		return new TaskLine(
				new DueLabel("today",
						words.say("texts.duty.since", words.dates(who.zone()).shortDate(waiting.askedAt()).text()),
						words.say("texts.duty.until")),
				name, words.language().value(), words.say("texts.duty"), words.say("texts.duty.text"),
				"/letter-texts/" + waiting.kind() + "/approval?company=" + waiting.company(), null, false);
	}

}
