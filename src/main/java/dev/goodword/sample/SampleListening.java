package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.ContactWishes;
import dev.goodword.surveys.Surveys;
import dev.goodword.surveys.comments.Comments;
import org.springframework.stereotype.Component;

/**
 * What heads of HR of the sample company do with what people say: call back whoever asked
 * for it, and read words before others may, which only somebody does who decides about
 * nobody. What came in the last days waits for the visitor.
 */
@Component
@OnSampleInstallation
class SampleListening {

	private static final Duration CALLED_BACK = Duration.ofDays(2);

	/** What came later waits for the visitor. */
	static final Duration READ = Duration.ofDays(12);

	private final Surveys surveys;

	private final ContactWishes wishes;

	private final Comments comments;

	private final Accounts accounts;

	SampleListening(Surveys surveys, ContactWishes wishes, Comments comments, Accounts accounts) {
		this.surveys = surveys;
		this.wishes = wishes;
		this.comments = comments;
		this.accounts = accounts;
	}

	/** Calls back whoever asked these teams for it. */
	void callBack(List<SamplePositions.Team> teams, Instant now) {
		companies(teams).forEach((company) -> callBack(company, now));
	}

	/** Reads what people wrote to these teams: a head of HR who decides about nobody. */
	void read(List<SamplePositions.Team> teams, SamplePeople people) {
		Set<AccountId> deciding = teams.stream().map(SamplePositions.Team::head).collect(Collectors.toSet());
		this.accounts.staff()
			.stream()
			.filter((person) -> person.holds(Role.HR_HEAD) && !deciding.contains(person.id()))
			.findFirst()
			.ifPresent((reader) -> companies(teams).forEach((company) -> read(company, reader, people)));
	}

	private static Stream<CompanyId> companies(List<SamplePositions.Team> teams) {
		return teams.stream().map((team) -> team.place().company()).distinct();
	}

	/** Whoever asked for it more than some days ago. */
	private void callBack(CompanyId company, Instant now) {
		LocalDate lately = day(now.minus(CALLED_BACK));
		this.wishes.open(List.of(company))
			.stream()
			.filter((wish) -> wish.askedOn().isBefore(lately))
			.forEach((wish) -> this.surveys.contactDone(wish.id(), company));
	}

	/** Says of each what it is about, and lets others read it, until none is left. */
	private void read(CompanyId company, StaffMember reader, SamplePeople people) {
		long read = 1;
		while (read > 0) {
			read = this.comments.waiting(reader, company)
				.orElse(List.of())
				.stream()
				.filter((comment) -> this.comments.release(reader, company, comment.id(),
						people.about(comment.words())))
				.count();
		}
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC);
	}

}
