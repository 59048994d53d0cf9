package dev.goodword.desk.application;

import java.time.InstantSource;
import java.util.Locale;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.desk.DueClocks;
import dev.goodword.desk.Paths;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lets staff look at an application, or says that there is none. */
@Component
class Readers {

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	private final DueClocks clocks;

	private final MessageSource texts;

	private final InstantSource clock;

	Readers(Applications applications, Positions positions, Accounts accounts, DueClocks clocks, MessageSource texts,
			InstantSource clock) {
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
		this.clocks = clocks;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * The person looking at the application of an address.
	 * @throws dev.goodword.applications.UnknownApplication when there is none or they may
	 * not know of it
	 * @throws dev.goodword.applications.NotAllowed when they may know of it but not do
	 * this
	 */
	Reader of(String id, StaffMember who, Permission what, Locale locale) {
		ApplicationSummary application = this.applications.visible(Paths.application(id), who, what);
		PositionSummary position = this.positions.summary(application.position());
		return new Reader(who, new Wording(this.texts, LocaleTag.of(locale), who.zone()), application, position,
				this.positions.scope(position, who), this.clocks.at(this.clock.instant()).of(position.calendar()),
				this.accounts);
	}

}
