package dev.goodword.shared;

/**
 * What a module keeps ready for its pages and can work out anew at any time. Whoever does
 * very much while nobody reads may let it rest meanwhile.
 */
public interface ReadModel {

	/**
	 * Does the work without keeping the read model, then writes it anew from what is true
	 * by then, also when the work fails. What others do meanwhile is not kept either;
	 * nothing of it is lost.
	 */
	void restDuring(Runnable work);

}
