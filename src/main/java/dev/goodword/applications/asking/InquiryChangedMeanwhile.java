package dev.goodword.applications.asking;

/** The inquiry somebody looked at is no longer the one that lives. */
public class InquiryChangedMeanwhile extends RuntimeException {

	InquiryChangedMeanwhile() {
		super("Another inquiry lives, or none");
	}

}
