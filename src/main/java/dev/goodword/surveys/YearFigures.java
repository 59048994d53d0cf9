package dev.goodword.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.accounts.Company;
import dev.goodword.applications.Referrals;
import dev.goodword.promises.PromiseTallies;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.YearInputs.Before;
import dev.goodword.surveys.answering.TalkAnswers;
import dev.goodword.surveys.answering.YearAnswers;
import dev.goodword.surveys.answering.YearAnswers.OfYear;
import dev.goodword.surveys.asking.Invitations;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Blocks;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The figures of a whole year of a company where few apply: published once, when the last
 * quarter of the year becomes final and no other can change any more; kept with what they
 * were made of. While nothing may be shown of a year, its answers wait for the next, for
 * three years at most.
 */
@Component
class YearFigures {

	static final String MEASURE = "year";

	private static final int QUARTERS = 4;

	/** What is older says nothing of today. */
	private static final int MOST = 3;

	private final KeptResults kept;

	private final QuarterReading reading;

	private final OutcomeMixes mixes;

	private final YearAnswers answers;

	private final TalkAnswers talks;

	private final Invitations invitations;

	private final Referrals referrals;

	private final PromiseTallies promises;

	YearFigures(KeptResults kept, QuarterReading reading, OutcomeMixes mixes, YearAnswers answers, TalkAnswers talks,
			Invitations invitations, Referrals referrals, PromiseTallies promises) {
		this.kept = kept;
		this.reading = reading;
		this.mixes = mixes;
		this.answers = answers;
		this.talks = talks;
		this.invitations = invitations;
		this.referrals = referrals;
		this.promises = promises;
	}

	/** Publishes those of the year that ends with a quarter, if one does. */
	void publish(Company company, Quarter last, Instant now) {
		if (last.number() == QUARTERS) {
			publish(company, last.year(), now);
		}
	}

	private void publish(Company company, int year, Instant now) {
		if (isFor(company, year)) {
			int from = from(company.id(), year);
			Instant first = start(company, first(from));
			Instant end = start(company, first(year + 1));
			Subject subject = subject(company.id(), year);
			OfYear given = this.answers.of(company.id(), quarters(from, year), YearBrand.ITEMS);
			YearInputs inputs = new YearInputs(from,
					this.mixes.between(company, first(from), first(year + 1)).closings(), given.rated(), given.chosen(),
					talk(company, from, year), this.promises.due(company.id(), first, end, now),
					before(company.id(), from - 1), this.reading.counts(company, new Quarter(from, 1)).weighing());
			this.kept.add(company.id(), subject, inputs, YearLine.of(subject, inputs), now);
		}
	}

	private boolean isFor(Company company, int year) {
		int closings = this.mixes.between(company, first(year), first(year + 1)).total();
		return closings > 0 && Blocks.areFor(closings, read(company, year, year).stream()
			.anyMatch((quarter) -> CompanyFigures.recommendation(quarter).result().isShown()));
	}

	/** Where the answers begin that waited because nothing was shown of them. */
	private int from(CompanyId company, int year) {
		return this.kept.of(company, subject(company, year - 1), YearLine.class)
			.filter((line) -> !line.tells())
			.map((line) -> Math.max(line.from(), year - MOST + 1))
			.orElse(year);
	}

	/**
	 * Null where a quarter has published word of mouth, or is late and still may: beside
	 * it the rest could be worked out.
	 */
	private @Nullable TalkInputs talk(Company company, int from, int year) {
		if (read(company, from, year).stream().anyMatch(YearFigures::tellsOrMay)) {
			return null;
		}
		Referral referral = new Referral(
				this.referrals.count(company.id(), start(company, first(from)), start(company, first(year + 1))),
				this.mixes.between(company, first(2 * from - year - 1), first(from)).total());
		int asked = quarters(from, year).stream()
			.mapToInt((quarter) -> this.invitations.count(company.id(), quarter).getOrDefault(Touchpoint.T8, 0))
			.sum();
		return TalkInputs.of(this.mixes.endedBeforeAsking(company, first(from), first(year + 1)).closings(),
				this.talks.of(company.id(), from, year), asked, TalkInputs.Year.NONE, referral);
	}

	private static boolean tellsOrMay(QuarterCounts quarter) {
		return quarter.finalAt().isPresent()
				|| quarter.talk().filter((line) -> line.result().number() != null).isPresent();
	}

	private List<QuarterCounts> read(Company company, int from, int year) {
		return quarters(from, year).stream().map((quarter) -> this.reading.counts(company, quarter)).toList();
	}

	/** What may be compared with: only what was shown then. */
	private Before before(CompanyId company, int year) {
		Subject subject = subject(company, year);
		Optional<YearInputs> inputs = this.kept.inputs(company, subject, YearInputs.class);
		Optional<YearLine> line = this.kept.of(company, subject, YearLine.class);
		if (inputs.isEmpty() || line.isEmpty()) {
			return Before.NONE;
		}
		Map<Item, Map<OutcomeClass, Spread>> chosen = new EnumMap<>(Item.class);
		if (line.get().brand().result().isShown()) {
			YearBrand.ITEMS.forEach((item) -> chosen.put(item, inputs.get().answers(item)));
		}
		return new Before(line.get().recommendation().result().isShown() ? inputs.get().ratings() : Map.of(), chosen);
	}

	/**
	 * Whether what was published of the year that ends with a quarter comes out again;
	 * empty when nothing was.
	 */
	Optional<Boolean> comesOutAgain(CompanyId company, Quarter last) {
		Subject subject = subject(company, last.year());
		return (last.number() == QUARTERS)
				? this.kept.comesOutAgain(company, subject, YearInputs.class, (inputs) -> YearLine.of(subject, inputs))
				: Optional.empty();
	}

	private static Subject subject(CompanyId company, int year) {
		return new Subject(MEASURE, company.toString(), Integer.toString(year));
	}

	private static List<Quarter> quarters(int from, int year) {
		return IntStream.range(0, QUARTERS * (year - from + 1)).mapToObj(new Quarter(from, 1)::plus).toList();
	}

	private static LocalDate first(int year) {
		return new Quarter(year, 1).firstDay();
	}

	private static Instant start(Company company, LocalDate day) {
		return day.atStartOfDay(company.zone()).toInstant();
	}

}
