package dev.goodword.surveys.own;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questions companies ask of their own. What was published is never edited: another
 * version takes its place from the next month on, so that nobody finds other questions
 * than others of their month; a question that should not have been asked is out at once.
 */
@Service
@Transactional
public class OwnQuestions {

	private final OwnQuestionTable table;

	private final AuditLog audit;

	private final Chance chance;

	private final InstantSource clock;

	OwnQuestions(OwnQuestionTable table, AuditLog audit, Chance chance, InstantSource clock) {
		this.table = table;
		this.audit = audit;
		this.chance = chance;
		this.clock = clock;
	}

	/** All versions of all questions of a company, the latest first. */
	@Transactional(readOnly = true)
	public List<OwnQuestion> all(CompanyId company) {
		return this.table.of(company);
	}

	/** The questions that nothing takes the place of, the oldest first. */
	@Transactional(readOnly = true)
	public List<OwnQuestion> inUse(CompanyId company) {
		return oldestFirst(this.table.of(company)).stream().filter(OwnQuestion::isInUse).toList();
	}

	/** What people are asked at a moment whose answers count in a month, in order. */
	@Transactional(readOnly = true)
	public List<OwnQuestion> asked(CompanyId company, Touchpoint moment, YearMonth month) {
		return OwnPolicy.moments().contains(moment) ? oldestFirst(this.table.of(company)).stream()
			.filter((question) -> question.isAsked(moment, month))
			.toList() : List.of();
	}

	/** The first month that something published now is asked about. */
	public YearMonth next(Company company) {
		return YearMonth.from(LocalDate.ofInstant(this.clock.instant(), company.zone())).plusMonths(1);
	}

	/**
	 * Publishes a question, or another version of one.
	 * @param question of which it is another version; null for a new one
	 * @return what is wrong with it; nothing when it was published
	 */
	public List<OwnProblem> publish(Company company, @Nullable UUID question, OwnWords typed, Set<Touchpoint> moments,
			StaffMember who) {
		this.table.lock(company.id());
		OwnWords words = stripped(typed);
		List<OwnQuestion> used = inUse(company.id());
		Optional<OwnQuestion> before = used.stream().filter((each) -> each.question().equals(question)).findFirst();
		if (question != null && before.isEmpty()) {
			return List.of(OwnProblem.of("en", "own.problem.gone"));
		}
		List<OwnProblem> problems = OwnPolicy.problems(words, moments, used.size() - (before.isPresent() ? 1 : 0));
		if (problems.isEmpty()) {
			YearMonth from = next(company);
			OwnQuestion fresh = new OwnQuestion(this.chance.newId(),
					(question != null) ? question : this.chance.newId(), before.map(OwnQuestion::number).orElse(0) + 1,
					words, moments, from, null, false, who.id());
			before.ifPresent((old) -> this.table.endBefore(old.version(), from));
			this.table.add(company.id(), fresh, this.clock.instant());
			record(company, fresh.question(), "surveys.own-published", fresh.version(), who);
		}
		return problems;
	}

	/**
	 * Takes a question out at once, with a version that is being published at this
	 * moment; what was answered stays.
	 */
	public void retire(Company company, UUID question, StaffMember who) {
		this.table.lock(company.id());
		this.table.retire(company.id(), question);
		record(company, question, "surveys.own-retired", question, who);
	}

	private void record(Company company, UUID question, String what, UUID version, StaffMember who) {
		this.audit.record(who.id().value(), what, "company", company.id().toString(),
				Map.of("question", question.toString(), "version", version.toString()), null);
	}

	private static OwnWords stripped(OwnWords words) {
		return new OwnWords(words.kind(), stripped(words.text()),
				words.options().stream().map(OwnQuestions::stripped).toList());
	}

	private static LocalizedText stripped(LocalizedText text) {
		return new LocalizedText(text.en().strip(), text.zhHans().strip());
	}

	/** By the first version of each, so that a new version keeps its place. */
	private static List<OwnQuestion> oldestFirst(List<OwnQuestion> latestFirst) {
		List<UUID> order = latestFirst.stream().map(OwnQuestion::question).toList();
		return latestFirst.stream()
			.sorted(Comparator.comparing((OwnQuestion each) -> -order.lastIndexOf(each.question())))
			.toList();
	}

}
