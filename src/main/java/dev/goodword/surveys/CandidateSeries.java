package dev.goodword.surveys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.goodword.accounts.Company;
import dev.goodword.surveys.PublishedOnce.Once;
import dev.goodword.surveys.answering.PublishedScores;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Result;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recommendation score of applicants, quarter by quarter. */
@Service
@Transactional(readOnly = true)
public class CandidateSeries {

	private final PublishedScores scores;

	private final OutcomeMixes mixes;

	private final PublishedOnce once;

	CandidateSeries(PublishedScores scores, OutcomeMixes mixes, PublishedOnce once) {
		this.scores = scores;
		this.mixes = mixes;
		this.once = once;
	}

	/** Of those quarters of which something was published. */
	public SortedMap<Quarter, Result> of(Company company, Collection<Quarter> quarters) {
		SortedMap<Quarter, Result> series = new TreeMap<>();
		if (quarters.isEmpty()) {
			return series;
		}
		Map<Quarter, List<Published>> published = this.scores.latest(company.id(), quarters)
			.stream()
			.collect(Collectors.groupingBy(Published::quarter));
		published.forEach((quarter, scores) -> {
			Once once = this.once.of(company.id(), quarter).exact();
			KeptQuarter kept = once.figures();
			QuarterCounts counts = (kept != null) ? kept.inputs().counts(company.id(), quarter, once)
					: new QuarterCounts(company.id(), quarter, new QuarterCounts.Read(scores, Map.of(), Map.of(),
							Map.of(), this.mixes.of(company, quarter, once), once), this.mixes.isOver(quarter));
			series.put(quarter, CompanyFigures.recommendation(counts).result());
		});
		return series;
	}

}
