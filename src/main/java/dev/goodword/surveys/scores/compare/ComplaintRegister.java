package dev.goodword.surveys.scores.compare;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import dev.goodword.surveys.scores.PublicationPolicy;

/**
 * What people complain of, by how many it concerns and how much less satisfied they are
 * than those who do not. Made of sums: who gave which reason need not be known.
 *
 * @param entries the largest first
 */
public record ComplaintRegister(List<Entry> entries) {

	/** Reasons that fewer than ten people gave are left out. */
	public static ComplaintRegister of(Collection<Complaint> complaints) {
		return new ComplaintRegister(complaints.stream()
			.filter((complaint) -> complaint.gave().people() >= PublicationPolicy.LEAST)
			.map(Complaint::entry)
			.sorted(Comparator.comparingDouble(Entry::weight).reversed())
			.toList());
	}

	/** A reason: those who gave it, and those who gave none or others. */
	public record Complaint(String tag, Rated gave, Rated others) {

		private Entry entry() {
			return new Entry(this.tag, this.gave.people(), this.others.mean() - this.gave.mean());
		}

	}

	/** Some people, and what their satisfaction, from 0 to 100 each, adds up to. */
	public record Rated(int people, long points) {

		private double mean() {
			return (this.people == 0) ? 0 : (double) this.points / this.people;
		}

	}

	/** A reason, how many gave it, and how far their satisfaction lies below. */
	public record Entry(String tag, int people, double shortfall) {

		double weight() {
			return this.people * this.shortfall;
		}

	}

}
