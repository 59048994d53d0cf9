package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import dev.goodword.Browser;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;

/** People who work with the product, for tests of any module. */
public final class StaffFixture {

	/** The password of everybody made here. */
	public static final String PASSWORD = "seven quiet herons at dusk";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private StaffFixture() {
	}

	/** Somebody new with exactly these grants. */
	public static StaffMember somebody(Accounts accounts, Grant... grants) {
		return accounts.member(accounts.createAccount(newcomer(grants), PASSWORD));
	}

	/** Somebody who could be taken on. */
	public static NewAccount newcomer(Grant... grants) {
		EmailAddress email = new EmailAddress("somebody" + NUMBER.incrementAndGet() + "@example.com");
		return new NewAccount("Some Body", email, LocaleTag.EN, ZoneId.of("Europe/London"), Set.of(grants));
	}

	/** A browser in which the person is signed in. */
	public static Browser signedIn(int port, StaffMember member) {
		Browser browser = new Browser(port);
		int status = browser.signIn(member.email().value(), PASSWORD).statusCode();
		if (status != 302) {
			throw new AssertionError("Sign-in was answered with " + status);
		}
		return browser;
	}

}
