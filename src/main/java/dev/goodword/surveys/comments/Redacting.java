package dev.goodword.surveys.comments;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.HiringTeams;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.asking.Asked;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the names of those an application was about out of the words of a reply, before
 * the reply is kept: later nobody knows any more who they were.
 */
@Component
public class Redacting {

	private final Accounts accounts;

	private final HouseNames names;

	private final Applications applications;

	private final Candidates candidates;

	private final HiringTeams teams;

	Redacting(Accounts accounts, HouseNames names, Applications applications, Candidates candidates,
			HiringTeams teams) {
		this.accounts = accounts;
		this.names = names;
		this.applications = applications;
		this.candidates = candidates;
		this.teams = teams;
	}

	/** The reply as it may be kept. */
	@Transactional(readOnly = true)
	public Reply of(Asked asked, Reply reply) {
		return without(reply, () -> names(asked));
	}

	/**
	 * The reply of one of our own people as it may be kept: without their own name and
	 * those of who recruits.
	 */
	@Transactional(readOnly = true)
	public Reply of(AccountId author, Reply reply) {
		return without(reply,
				() -> this.names.beside(this.accounts.staff()
					.stream()
					.filter((one) -> one.id().equals(author) || one.holds(Role.RECRUITER) || one.holds(Role.HR_HEAD))
					.map(StaffMember::name)
					.toList()));
	}

	private static Reply without(Reply reply, Supplier<Names> names) {
		if (!reply.answers().containsKey(Item.WHY)) {
			return reply;
		}
		Map<Item, String> answers = new EnumMap<>(reply.answers());
		answers.compute(Item.WHY, (item, words) -> Redaction.of((words != null) ? words : "", names.get()));
		return reply.with(answers);
	}

	private Names names(Asked asked) {
		Map<AccountId, String> staff = this.accounts.names();
		Set<AccountId> team = new HashSet<>(this.teams.of(this.applications.summary(asked.application()).position()));
		team.add(asked.recruiter());
		List<String> near = Stream
			.concat(this.candidates.profile(asked.candidate()).names().stream(),
					team.stream().filter(staff::containsKey).map(staff::get))
			.toList();
		return this.names.beside(near);
	}

}
