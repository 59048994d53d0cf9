package dev.goodword.insights.money;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.surveys.scores.value.Provenance;

/**
 * What a scenario is calculated from ({@code experience.md} 3.6.6). What begins with a
 * number has it as a suggestion; all other inputs are the company's own.
 */
enum Factor {

	/** Applications by people who had heard of it from an applicant. */
	REFERRED(Side.RECRUITING, false, 0, 1e9),
	/** Conversations that spoke well. */
	SPOKEN_WELL(Side.RECRUITING, false, 0, 1e9),
	/** Conversations that spoke badly. */
	SPOKEN_BADLY(Side.RECRUITING, false, 0, 1e9),
	/** What one referred application saves. */
	EACH(Side.RECRUITING, false, 0, 1e9),
	/** Applications lost by a bad conversation for one gained by a good one. */
	RELATIVE(Side.RECRUITING, true, 0.01, 100),
	/** Applications that ended in a year. */
	APPLICATIONS(Side.CUSTOMERS, false, 0, 1e9),
	/** The share of them who are customers, in percent. */
	CUSTOMERS(Side.CUSTOMERS, false, 0, 100),
	/** The share of those who say they will buy much less, in percent. */
	FEWER(Side.CUSTOMERS, false, 0, 100),
	/** The share of those who do as they say, in percent. */
	FOLLOW_FEWER(Side.CUSTOMERS, true, 0.01, 100),
	/** The share of customers who say they will buy much more, in percent. */
	MORE(Side.CUSTOMERS, false, 0, 100),
	/** The share of those who do as they say, in percent. */
	FOLLOW_MORE(Side.CUSTOMERS, true, 0.01, 100),
	/** What a customer contributes in a year; not the revenue. */
	MARGIN(Side.CUSTOMERS, false, 0, 1e9),
	/** The share of customers who stay each year, in percent. */
	RETENTION(Side.LIFETIME, false, 0, 100),
	/** What money a year later is worth less, in percent. */
	DISCOUNT(Side.LIFETIME, false, 0, 100),
	/** People hired in a year. */
	HIRES(Side.PROCESS, false, 0, 1e9),
	/** What one of them is worth to the company beyond what they are paid. */
	HIRE(Side.PROCESS, false, 0, 1e9),
	/** What a recruiter spends on one application, in minutes. */
	MINUTES(Side.PROCESS, false, 0, 1e6),
	/** What an hour of a recruiter costs. */
	RECRUITER(Side.PROCESS, false, 0, 1e9),
	/** Hours that others sat in talks, in a year. */
	TALKS(Side.PROCESS, false, 0, 1e9),
	/** What an hour of theirs costs. */
	INTERVIEWER(Side.PROCESS, false, 0, 1e9),
	/** What was spent on channels, in a year. */
	CHANNELS(Side.PROCESS, false, 0, 1e12);

	private static final double HUNDRED = 100;

	private final Side side;

	private final boolean unknown;

	private final double least;

	private final double most;

	Factor(Side side, boolean unknown, double least, double most) {
		this.side = side;
		this.unknown = unknown;
		this.least = least;
		this.most = most;
	}

	/** All that a side is calculated from, in a fixed order. */
	static List<Factor> of(Side side) {
		return switch (side) {
			case RECRUITING, CUSTOMERS -> own(side).toList();
			case LIFETIME -> Stream.concat(own(Side.CUSTOMERS), own(side)).toList();
			case PROCESS -> Stream.concat(Stream.of(APPLICATIONS), own(side)).toList();
		};
	}

	private static Stream<Factor> own(Side side) {
		return Arrays.stream(values()).filter((factor) -> factor.side == side);
	}

	/** Whether nobody knows it, so that half of it is as likely as the double. */
	boolean isUnknown() {
		return this.unknown;
	}

	/** Whether it lies between 0 and 100, so that one can slide to it. */
	boolean isPercent() {
		return this.most == HUNDRED && this != RELATIVE;
	}

	boolean allows(double value) {
		return value >= this.least && value <= this.most;
	}

	/**
	 * The range to begin with, low and high; none when the number is the company's own.
	 */
	List<Double> suggested() {
		return switch (this) {
			case RELATIVE -> List.of(0.5, 2.0);
			case FOLLOW_FEWER -> List.of(5.0, 61.0);
			case FOLLOW_MORE -> List.of(1.0, 20.0);
			default -> List.of();
		};
	}

	/** Where a suggestion comes from. */
	Provenance provenance() {
		return switch (this) {
			case FOLLOW_FEWER -> Provenance.PUBLISHED_RANGE;
			case RELATIVE, FOLLOW_MORE -> Provenance.ASSUMED;
			default -> Provenance.COMPANY;
		};
	}

	/** The sides, which are never added. */
	enum Side {

		/** What talk brings and costs in applications. */
		RECRUITING,
		/** Margin at risk among applicants who are customers. */
		CUSTOMERS,
		/** The same over all the years they would have stayed. */
		LIFETIME,
		/** What an application costs, and what hires bring. */
		PROCESS

	}

}
