package dev.goodword.positions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who hires, for those who must know who does not. */
@Service
@Transactional(readOnly = true)
public class HiringTeams {

	private static final Duration AS_LONG_AS_WORDS = Duration.ofDays(520);

	private final HiringTeamRepository teams;

	private final PositionRepository positions;

	private final FormerOwnerRepository former;

	private final Accounts accounts;

	private final InstantSource clock;

	HiringTeams(HiringTeamRepository teams, PositionRepository positions, FormerOwnerRepository former,
			Accounts accounts, InstantSource clock) {
		this.teams = teams;
		this.positions = positions;
		this.former = former;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Whether somebody is a recruiter, or is on the team of any position of a company, or
	 * is or was responsible for it, that is open, rests, or was closed less than 17
	 * months ago: so long lie the words of people who applied there. Whoever handed one
	 * over counts for 17 months at least, and so does whoever was a recruiter.
	 */
	public boolean hires(AccountId who, CompanyId company) {
		Instant since = this.clock.instant().minus(AS_LONG_AS_WORDS);
		return this.accounts.recruitedAfter(who, since)
				|| this.teams.isOnOneOf(company, who.value(), PositionStatus.DRAFT, PositionStatus.CLOSED, since);
	}

	/** Everybody on the team of a position, and who is or was responsible for it. */
	public Set<AccountId> of(PositionId position) {
		Set<AccountId> all = new HashSet<>();
		this.teams.findByPosition(position).forEach((member) -> all.add(member.account()));
		this.positions.findById(position).ifPresent((found) -> all.add(found.summary().owner()));
		this.former.of(position.value()).forEach((one) -> all.add(one.account()));
		return all;
	}

}
