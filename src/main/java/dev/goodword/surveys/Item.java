package dev.goodword.surveys;

/** One question of a questionnaire; the texts are {@code surveys.item.<name>}. */
public enum Item {

	/** Would they suggest applying here. */
	REC(Scale.LIKELIHOOD),
	/** Why that number. */
	WHY(Scale.TEXT),
	/** How satisfied with the handling. */
	SAT(Scale.SATISFACTION),
	/** Against what they expected. */
	EXP(Scale.EXPECTATION),
	/** Whether job and steps were explained clearly. */
	CLA(Scale.AGREEMENT),
	/** Whether what was asked of them was easy. */
	EAS(Scale.AGREEMENT),
	/** Whether they were told in time. */
	TIM(Scale.AGREEMENT),
	/** Whether they were met with respect. */
	RES(Scale.AGREEMENT),
	/** Whether they had a fair chance. */
	FAI(Scale.AGREEMENT),
	/** Whether the feedback was useful. */
	FEE(Scale.AGREEMENT_OR_NONE),
	/** Whether time, travel and money were reasonable. */
	WOR(Scale.AGREEMENT),
	/** Hours it took. */
	HRS(Scale.HOURS),
	/** Money it took. */
	PAY(Scale.MONEY),
	/** How their view of the company changed. */
	VIE(Scale.CHANGE),
	/** Whether they would apply again. */
	REA(Scale.PROBABILITY),
	/** Whether they use the company's products. */
	CU0(Scale.YES_NO),
	/** Whether they will use them more or less. */
	CU1(Scale.USE),
	/** To how many they spoke well of it. */
	WPO(Scale.PEOPLE),
	/** To how many they spoke badly of it. */
	WNE(Scale.PEOPLE),
	/** Whether they wrote about it in public. */
	WPU(Scale.PUBLIC),
	/** How many they advised to apply. */
	WAC(Scale.PEOPLE),
	/** Of our own people: whether they had time enough to decide or prepare. */
	LEA(Scale.AGREEMENT),
	/** Of our own people: whether they were given prepared options. */
	OPT(Scale.AGREEMENT),
	/** Of our own people: whether they found answers given to others. */
	ONC(Scale.AGREEMENT),
	/**
	 * Whether there was any feedback: told by the answer to whether it was useful, and
	 * never asked by itself.
	 */
	GOT(Scale.YES_NO);

	private final Scale scale;

	Item(Scale scale) {
		this.scale = scale;
	}

	public Scale scale() {
		return this.scale;
	}

	/** Whether a rating is asked, rather than words. */
	public boolean isRated() {
		return this.scale != Scale.TEXT;
	}

}
