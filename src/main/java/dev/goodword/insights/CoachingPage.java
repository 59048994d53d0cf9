package dev.goodword.insights;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.ExperienceView.Row;
import dev.goodword.insights.QuestionCounts.Asked;
import dev.goodword.promises.PromiseTallies;
import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.Waits;
import dev.goodword.surveys.GroupFigures;
import dev.goodword.surveys.GroupLine;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Level;
import dev.goodword.surveys.scores.value.Waiting;

import org.springframework.stereotype.Component;

/**
 * What one recruiter can learn from, for them and the heads of recruiting of the company:
 * never beside a colleague, and nothing where the numbers are small.
 */
@Component
class CoachingPage {

	/** Below so many cases a share says more of chance than of work. */
	static final int LEAST = 10;

	/**
	 * With fewer who lead positions, the company's figures beside one's own tell
	 * another's.
	 */
	private static final int COLLEAGUES = 3;

	private final ExperiencePage front;

	private final Accounts accounts;

	private final PromiseTallies promises;

	private final Waits waits;

	private final QuestionCounts questions;

	private final GroupFigures groups;

	private final InstantSource clock;

	CoachingPage(ExperiencePage front, Accounts accounts, PromiseTallies promises, Waits waits,
			QuestionCounts questions, GroupFigures groups, InstantSource clock) {
		this.front = front;
		this.accounts = accounts;
		this.promises = promises;
		this.waits = waits;
		this.questions = questions;
		this.groups = groups;
		this.clock = clock;
	}

	/**
	 * The company in which the page of somebody is shown; empty when who asks is neither
	 * they nor a head of recruiting there, or they lead no positions in it.
	 */
	Optional<Company> company(StaffMember who, StaffMember person, String asked) {
		return this.accounts.companies()
			.stream()
			.filter((company) -> asked.isEmpty() || company.id().toString().equals(asked))
			.filter((company) -> leads(person, company))
			.filter((company) -> who.id().equals(person.id())
					|| AccessPolicy.may(who, Permission.SEE_FIGURES, new Scope(company.id(), null, false, Set.of())))
			.findFirst();
	}

	/** Positions are led by recruiters and heads of recruiting. */
	private static boolean leads(StaffMember person, Company company) {
		return person.grants()
			.stream()
			.anyMatch((grant) -> (grant.role() == Role.RECRUITER || grant.role() == Role.HR_HEAD)
					&& (grant.company() == null || grant.company().equals(company.id())));
	}

	/** The quarter asked for, or the one that runs; empty when there is none such. */
	Optional<Quarter> quarter(Company company, String asked) {
		return asked.isEmpty() ? Optional.of(this.front.quarter(company)) : this.front.quarter(company, asked);
	}

	CoachingView view(StaffMember person, Company company, Quarter quarter, FigureWords words) {
		Instant now = this.clock.instant();
		Optional<GroupLine> line = this.groups.line(company.id(), quarter, Level.RECRUITER);
		Optional<GroupLine.Group> own = line.flatMap((groups) -> groups.of(person.id().toString()));
		PromiseTally theirs = this.promises.due(company.id(), person.id(), start(quarter, company),
				start(quarter.plus(1), company), now);
		return new CoachingView(ExperiencePage.over(company, quarter, words), headline(theirs, words),
				company.id().toString(), person.id().toString(), quarter.toString(), this.front.periods(company, words),
				rows(person.id(), theirs, company, quarter, words),
				own.map((group) -> words.say("insights.kind." + line.orElseThrow().kind()))
					.orElseGet(() -> line.isEmpty() ? words.unpublished(quarter, now)
							: words.say("insights.hidden.SUPPRESSED")),
				own.map((group) -> GroupLines.group(group, Map.of(group.id(), person.name()), words)).orElse(null));
	}

	private static String headline(PromiseTally theirs, FigureWords words) {
		return (theirs.due() < LEAST) ? words.say("insights.coaching.few")
				: words.say("insights.headline", theirs.kept(), theirs.due());
	}

	/** What is theirs, and in the last column what is the company's. */
	private List<Row> rows(AccountId person, PromiseTally theirs, Company company, Quarter quarter, FigureWords words) {
		Instant now = this.clock.instant();
		Instant from = start(quarter, company);
		Instant until = start(quarter.plus(1), company);
		PromiseTally all = this.promises.due(company.id(), from, until, now);
		List<Waits.Wait> own = this.waits.due(company.id(), person, from, until, now);
		List<Waits.Wait> everybody = this.waits.due(company.id(), from, until, now);
		List<Asked> asked = this.questions.of(company.id(), person, from, until)
			.stream()
			.filter((one) -> one.isDue(now))
			.toList();
		int inTime = (int) asked.stream().filter(Asked::isInTime).count();
		boolean alone = isNearlyAlone(company);
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(words.say("insights.coaching.person"), share(theirs.byPerson(), theirs.due(), words),
				beside(all.byPerson(), all.due(), theirs.due(), alone, words)));
		rows.add(new Row(words.say("insights.coaching.broken"), share(theirs.broken(), theirs.due(), words),
				beside(all.broken(), all.due(), theirs.due(), alone, words)));
		rows.add(new Row(words.say("insights.waiting.half"), days(own, words),
				(alone || everybody.size() - own.size() < LEAST) ? words.say("insights.coaching.toofew")
						: days(everybody, words)));
		rows.add(new Row(words.say("insights.coaching.questions"), share(inTime, asked.size(), words), "–"));
		return rows;
	}

	private static Waiting waiting(List<Waits.Wait> waits) {
		return Waiting.of(waits.stream().map((wait) -> new Waiting.Wait(wait.days(), wait.ended())).toList());
	}

	/** What is the company's, unless it would tell what is a colleague's. */
	private static String beside(int hits, int of, int own, boolean alone, FigureWords words) {
		return (alone || of - own < LEAST) ? words.say("insights.coaching.toofew") : share(hits, of, words);
	}

	/** Whether fewer than two colleagues lead positions too. */
	private boolean isNearlyAlone(Company company) {
		return this.accounts.staff()
			.stream()
			.filter((one) -> leads(one, company))
			.limit(COLLEAGUES)
			.count() < COLLEAGUES;
	}

	private static String share(int hits, int of, FigureWords words) {
		return (of < LEAST) ? words.say("insights.coaching.toofew")
				: words.say("insights.coaching.share", Math.round(100.0 * hits / of), of);
	}

	private static String days(List<Waits.Wait> waits, FigureWords words) {
		return (waits.size() < LEAST) ? words.say("insights.coaching.toofew")
				: OperationRows.days(waiting(waits).quantile(0.5), words);
	}

	private static Instant start(Quarter quarter, Company company) {
		return quarter.firstDay().atStartOfDay(company.zone()).toInstant();
	}

}
