package dev.goodword.surveys.scores;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one answer counts for, by the kind of its question ({@code experience.md} 3.5).
 */
public enum Dimension {

	/** 0 to 10: +1 from 9 on, 0 for 7 and 8, else -1. */
	RECOMMENDATION {
		@Override
		double value(String answer) {
			int rating = number(answer, 0, 10);
			return (rating >= 9) ? 1 : (rating >= 7) ? 0 : -1;
		}
	},
	/** 1 to 5 as points from 0 to 100; what does not apply counts for nothing. */
	POINTS {
		@Override
		double value(String answer) {
			return 25 * (number(answer, 1, 5) - 1);
		}
	},
	/** The same; having received none is the worst answer. */
	FEEDBACK {
		@Override
		double value(String answer) {
			return answer.equals(NONE) ? 0 : POINTS.value(answer);
		}
	},
	/** Classes of hours as a share of two working days. */
	HOURS {
		@Override
		double value(String answer) {
			return Caps.USUAL.ofHours(number(answer, 1, 5));
		}
	},
	/** Classes of money as a share of a thousand. */
	MONEY {
		@Override
		double value(String answer) {
			return Caps.USUAL.ofMoney(number(answer, 1, 5));
		}
	},
	/** Classes of people one spoke to; the highest is kept low. */
	TALK {
		@Override
		double value(String answer) {
			return List.of(0.0, 1.5, 4.0, 8.0, 12.0).get(number(answer, 1, 5) - 1);
		}
	};

	/** The answer "I got none" to a question about feedback. */
	private static final String NONE = "none";

	private static final String NOT_APPLICABLE = "na";

	/**
	 * What an answer counts for; empty when it says that the question does not apply.
	 * @throws IllegalArgumentException for an answer outside the scale
	 */
	public OptionalDouble of(String answer) {
		return answer.equals(NOT_APPLICABLE) && (this == POINTS || this == FEEDBACK) ? OptionalDouble.empty()
				: OptionalDouble.of(value(answer));
	}

	abstract double value(String answer);

	private static int number(String answer, int least, int most) {
		int number = Integer.parseInt(answer);
		if (number < least || number > most) {
			throw new IllegalArgumentException("An answer outside its scale");
		}
		return number;
	}

}
