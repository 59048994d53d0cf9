package dev.goodword.desk.promises;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.Tab;
import dev.goodword.desk.Wording;

/** The pages on promises, as tabs. */
enum PromiseTabs {

	/** Who waits how long. */
	LEDGER("/ledger", Permission.SEE_APPLICATION),
	/** The week of the head of recruiting. */
	WEEK("/weekly", Permission.SEE_FIGURES),
	/** The days behind the dates. */
	SETTINGS("/promise-settings", Permission.CHANGE_PROMISE);

	private final String href;

	private final Permission permission;

	PromiseTabs(String href, Permission permission) {
		this.href = href;
		this.permission = permission;
	}

	/** Those the person may open. */
	static List<Tab> of(PromiseTabs current, StaffMember who, Wording words) {
		List<Tab> tabs = new ArrayList<>();
		for (PromiseTabs tab : values()) {
			if (AccessPolicy.may(who, tab.permission)) {
				tabs.add(Tab.of(words.say("promises.tab." + tab), tab.href, tab == current));
			}
		}
		return tabs;
	}

}
