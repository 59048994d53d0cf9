package dev.goodword.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;

/** The pages for those who run the installation, as tabs above each of them. */
public final class OperationsTabs {

	private OperationsTabs() {
	}

	/**
	 * The pages this person may open.
	 * @param say finds the words of a key
	 * @param current the address of the page that is shown
	 */
	public static List<Tab> of(StaffMember who, UnaryOperator<String> say, String current) {
		List<Tab> tabs = new ArrayList<>();
		tabs.add(tab("desk.operations.tab.silence", "/silence", say, current));
		tabs.add(tab("desk.operations.tab.mail", "/operations", say, current));
		tabs.add(tab("desk.operations.tab.domain", "/operations/domain", say, current));
		tabs.add(tab("channels.tab", "/operations/channels", say, current));
		if (AccessPolicy.may(who, Permission.MANAGE_WEBHOOKS)) {
			tabs.add(tab("webhooks.title", "/webhooks", say, current));
		}
		return List.copyOf(tabs);
	}

	private static Tab tab(String key, String href, UnaryOperator<String> say, String current) {
		return Tab.of(say.apply(key), href, href.equals(current));
	}

}
