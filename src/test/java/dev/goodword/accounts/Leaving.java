package dev.goodword.accounts;

import org.springframework.beans.factory.BeanFactory;

/** Takes the account away from somebody who leaves the company. */
public final class Leaving {

	private Leaving() {
	}

	public static void leave(BeanFactory beans, AccountId who, StaffMember by) {
		beans.getBean(ManagingStaff.class).deactivate(who, by, "");
	}

}
