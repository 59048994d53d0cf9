package dev.goodword.accounts;

import java.util.Set;

import org.springframework.beans.factory.BeanFactory;

/**
 * Takes the account away from somebody who leaves the company, or roles from who stays.
 */
public final class Leaving {

	private Leaving() {
	}

	public static void leave(BeanFactory beans, AccountId who, StaffMember by) {
		beans.getBean(ManagingStaff.class).deactivate(who, by, "");
	}

	public static void keep(BeanFactory beans, AccountId who, StaffMember by, Grant... kept) {
		beans.getBean(ManagingStaff.class).changeRoles(who, Set.of(kept), by, "");
	}

}
