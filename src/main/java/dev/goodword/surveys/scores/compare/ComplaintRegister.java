package dev.goodword.surveys.scores.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.goodword.surveys.scores.PublicationPolicy;

/**
 * What people complain of, by how many it concerns and how much less satisfied they are
 * than those who do not.
 *
 * @param entries the largest first
 */
public record ComplaintRegister(List<Entry> entries) {

	/** Reasons that fewer than ten people gave are left out. */
	public static ComplaintRegister of(Collection<Tagged> answers) {
		Set<String> tags = new TreeSet<>();
		answers.forEach((answer) -> tags.addAll(answer.tags()));
		double usual = mean(answers.stream().filter((answer) -> answer.tags().isEmpty()).toList());
		return new ComplaintRegister(tags.stream()
			.map((tag) -> entry(tag, answers.stream().filter((answer) -> answer.tags().contains(tag)).toList(), usual))
			.filter((entry) -> entry.people() >= PublicationPolicy.LEAST)
			.sorted(Comparator.comparingDouble(Entry::weight).reversed())
			.toList());
	}

	private static Entry entry(String tag, List<Tagged> answers, double usual) {
		return new Entry(tag, answers.size(), usual - mean(answers));
	}

	private static double mean(List<Tagged> answers) {
		return answers.stream().mapToDouble(Tagged::satisfaction).average().orElse(0);
	}

	/** One answer: how satisfied, from 0 to 100, and the reasons it was tagged with. */
	public record Tagged(double satisfaction, Set<String> tags) {

		public Tagged {
			tags = Set.copyOf(tags);
		}

	}

	/** A reason, how many gave it, and how far their satisfaction lies below. */
	public record Entry(String tag, int people, double shortfall) {

		double weight() {
			return this.people * this.shortfall;
		}

	}

}
