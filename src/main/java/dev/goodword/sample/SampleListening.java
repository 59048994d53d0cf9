package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Surveys;
import dev.goodword.surveys.comments.Comment;
import dev.goodword.surveys.comments.Comments;
import org.springframework.stereotype.Component;

/**
 * What the head of HR of the sample company does with what people say: calls back whoever
 * asked for it, and reads words before others may. What came in the last days waits for
 * the visitor.
 */
@Component
@OnSampleInstallation
class SampleListening {

	private static final Duration CALLED_BACK = Duration.ofDays(2);

	private static final Duration READ = Duration.ofDays(12);

	private final Surveys surveys;

	private final Comments comments;

	private final Accounts accounts;

	SampleListening(Surveys surveys, Comments comments, Accounts accounts) {
		this.surveys = surveys;
		this.comments = comments;
		this.accounts = accounts;
	}

	/** Looks after the companies of these teams, each once. */
	void look(List<SamplePositions.Team> teams, SamplePeople people, Instant now) {
		teams.stream().map((team) -> team.place().company()).distinct().forEach((company) -> callBack(company, now));
		LocalDate lately = day(now.minus(READ));
		teams.stream().map(One::of).distinct().forEach((one) -> read(one, people, lately));
	}

	/** Whoever asked for it more than some days ago. */
	private void callBack(CompanyId company, Instant now) {
		LocalDate lately = day(now.minus(CALLED_BACK));
		this.surveys.contactWishes(company)
			.stream()
			.filter((wish) -> wish.askedOn().isBefore(lately))
			.forEach((wish) -> this.surveys.contactDone(wish.id(), company));
	}

	/** Says of each what it is about, and lets others read it. */
	private void read(One one, SamplePeople people, LocalDate lately) {
		StaffMember head = this.accounts.member(one.head());
		for (List<Comment> some = some(head, one, lately); !some.isEmpty(); some = some(head, one, lately)) {
			some.forEach((comment) -> this.comments.release(head, one.company(), comment.id(),
					people.about(comment.words())));
		}
	}

	private List<Comment> some(StaffMember head, One one, LocalDate lately) {
		return this.comments.waiting(head, one.company())
			.stream()
			.filter((comment) -> comment.drawnOn().isBefore(lately))
			.toList();
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC);
	}

	/** A company and who listens there. */
	private record One(CompanyId company, AccountId head) {

		static One of(SamplePositions.Team team) {
			return new One(team.place().company(), team.head());
		}

	}

}
