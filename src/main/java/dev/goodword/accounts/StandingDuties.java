package dev.goodword.accounts;

import java.util.List;

import dev.goodword.shared.LocaleTag;

/**
 * What a part of the product above the desk wants somebody to see among the duties of
 * their day: the desk knows nothing of figures, and shows such lines as they come.
 */
public interface StandingDuties {

	/** Those of one person, in one language; none for people they are not about. */
	List<StandingDuty> of(StaffMember who, LocaleTag language);

	/**
	 * One line.
	 *
	 * @param since from when on it stands there
	 * @param until what ends it
	 * @param name what it is about
	 * @param what what is to be done
	 * @param about more about it
	 * @param href where it is done
	 */
	record StandingDuty(String since, String until, String name, String what, String about, String href) {
	}

}
