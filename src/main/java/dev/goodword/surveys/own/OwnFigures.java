package dev.goodword.surveys.own;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.answering.PublishedOwn;
import dev.goodword.surveys.answering.PublishedOwn.Chosen;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people answered to questions of companies' own: the share of each answer at each
 * moment, from published counts alone, by the rules of all figures. Nothing reads it but
 * pages and papers that show it; it enters no score.
 */
@Service
@Transactional(readOnly = true)
public class OwnFigures {

	private static final Basis BASIS = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	private static final double HUNDRED = 100;

	private final PublishedOwn published;

	OwnFigures(PublishedOwn published) {
		this.published = published;
	}

	/**
	 * What may be shown of a quarter; versions and moments of which nothing may are
	 * missing.
	 */
	public List<Shown> of(CompanyId company, Quarter quarter) {
		return this.published.latest(company, quarter)
			.stream()
			.map((chosen) -> new Shown(chosen.version(), chosen.touchpoint(),
					shares(company.toString(), quarter.toString(), chosen)))
			.toList();
	}

	/**
	 * The share of each answer in percent, or of none: that all of a few chose the same
	 * would tell what each of them did. Where they did not, an answer nobody chose is
	 * told like the others, from which it follows. Pure.
	 */
	static List<Result> shares(String company, String period, Chosen chosen) {
		boolean tells = isTelling(chosen);
		List<Result> shares = new ArrayList<>();
		IntStream.range(0, chosen.counts().size()).forEach((answer) -> {
			Subject subject = new Subject("own." + chosen.version() + "." + (answer + 1),
					company + "/" + chosen.touchpoint(), period);
			shares.add(share(subject, new Share(chosen.counts().get(answer), chosen.n()), tells));
		});
		return shares;
	}

	private static boolean isTelling(Chosen chosen) {
		return chosen.counts()
			.stream()
			.anyMatch((count) -> count > 0 && count == chosen.n()
					&& PublicationPolicy.tellsEveryAnswer(Sample.of(new Share(count, chosen.n()))));
	}

	private static Result share(Subject subject, Share share, boolean tells) {
		if (share.of() < PublicationPolicy.LEAST) {
			return Publication.tooFew(subject, share.of(), BASIS);
		}
		Interval range = share.wilson();
		return Publication.of(subject,
				new Measured(HUNDRED * share.value(), new Interval(HUNDRED * range.low(), HUNDRED * range.high()),
						share.of(), tells, share.of(), null, List.of()),
				BASIS);
	}

	/**
	 * One version at one moment.
	 *
	 * @param shares of its answers in their order, in percent
	 */
	public record Shown(UUID version, Touchpoint touchpoint, List<Result> shares) {

		public Shown {
			shares = List.copyOf(shares);
		}

	}

}
