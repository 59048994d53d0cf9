package dev.goodword.web;

/** Says whether what is shown is the sample company and nobody's real figures. */
public interface SampleMark {

	/** Whether this is the sample. */
	boolean isSample();

}
