package dev.goodword.surveys.scores.value;

/**
 * What hiring cost in a year, and what it brought in hires ({@code experience.md} 3.6.8).
 * What talk and customers bring or cost is apart, and never added to it.
 *
 * @param applications that ended
 * @param hires people hired
 * @param each what one of them is worth beyond what they are paid
 * @param spent on recruiters, on those who sat in talks and on channels
 */
public record ProcessSide(double applications, double hires, double each, double spent) {

	/** What the process costs for each application. */
	public double cost() {
		return this.spent / this.applications;
	}

	/** What hires bring for each application. */
	public double brought() {
		return this.hires * this.each / this.applications;
	}

	/** The one less the other. */
	public double left() {
		return brought() - cost();
	}

}
