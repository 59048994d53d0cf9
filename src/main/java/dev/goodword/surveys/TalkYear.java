package dev.goodword.surveys;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.TalkLine.Reach;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Seed;
import dev.goodword.surveys.scores.value.Counted;
import dev.goodword.surveys.scores.value.Talk;
import dev.goodword.surveys.scores.value.WordOfMouth;
import org.jspecify.annotations.Nullable;

/**
 * The word of mouth of a year: of four quarters one after the other, made of what was
 * published of each.
 *
 * @param from the first of the quarters
 * @param to the last of them
 * @param shown of how many of them a figure was published
 * @param counted what it comes to; null unless that was of all four
 */
public record TalkYear(Quarter from, Quarter to, int shown, @Nullable Sums counted) {

	/** So many quarters are a year. */
	public static final int QUARTERS = 4;

	/**
	 * The same for the same quarters, to the last bit.
	 * @param published those of the four of which anything was, the earliest first
	 */
	static TalkYear of(CompanyId company, Quarter to, List<Published> published) {
		List<Published> shown = published.stream().filter((each) -> each.line().reach() != null).toList();
		return new TalkYear(to.plus(1 - QUARTERS), to, shown.size(),
				(shown.size() < QUARTERS) ? null : sums(company, to, shown));
	}

	private static Sums sums(CompanyId company, Quarter to, List<Published> quarters) {
		int referred = quarters.stream().mapToInt((each) -> each.line().referral().applications()).sum();
		return new Sums(referred, heard("well", company, to, quarters, Reach::well, Talk::well),
				heard("badly", company, to, quarters, Reach::badly, Talk::badly));
	}

	private static Counted heard(String how, CompanyId company, Quarter to, List<Published> quarters,
			ToLongFunction<Reach> published, ToDoubleFunction<Talk> said) {
		Seed seed = Seed.of(new Subject(TalkFigures.MEASURE + ".year." + how, company.toString(), to.toString()),
				PublicationPolicy.METHOD);
		double value = quarters.stream().mapToDouble((each) -> each.people(published)).sum();
		return Counted.heard(quarters.stream().map(Published::talk).toList(), said, Math.round(value), seed.source());
	}

	/**
	 * What it comes to.
	 *
	 * @param referred applications that came by somebody who had applied
	 * @param well people who heard well of us
	 * @param badly people who heard badly of us
	 */
	public record Sums(int referred, Counted well, Counted badly) {
	}

	/** What was published of a quarter, and what it was made of. */
	record Published(TalkInputs inputs, TalkLine line) {

		WordOfMouth talk() {
			return WordOfMouth.of(mix(), this.inputs.talks()).orElseThrow();
		}

		/** How many it were in all, by how many were published for each hundred. */
		double people(ToLongFunction<Reach> published) {
			Reach reach = this.line.reach();
			return (reach != null) ? published.applyAsLong(reach) * mix().total() / 100.0 : 0;
		}

		private OutcomeMix mix() {
			return new OutcomeMix(this.inputs.closings());
		}

	}

}
