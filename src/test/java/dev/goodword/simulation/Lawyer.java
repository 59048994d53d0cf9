package dev.goodword.simulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.legal.LegalHolds;
import dev.goodword.applications.legal.SettingLegalHolds;
import dev.goodword.applications.legal.WantedLegalHold;
import dev.goodword.simulation.Applicants.Case;
import dev.goodword.simulation.Coverage.Fact;

/**
 * Has applications held for the law now and then: with the head's yes or no, to the last
 * day or lifted before, also before anybody heard of it.
 */
final class Lawyer {

	private final World world;

	private final Firm firm;

	private final Applicants applicants;

	private final Staff staff;

	private final Random random;

	Lawyer(World world, Firm firm, Applicants applicants, Staff staff) {
		this.world = world;
		this.firm = firm;
		this.applicants = applicants;
		this.staff = staff;
		this.random = world.random("law");
	}

	void begin(LocalDate day, LocalDate until) {
		if (day.isAfter(until.minusDays(Year.QUIET.toDays()))) {
			return;
		}
		this.world.at(day.atTime(9, 5).toInstant(ZoneOffset.UTC), () -> {
			begin(day.plusDays(1), until);
			for (Case one : List.copyOf(this.applicants.cases())) {
				if (!one.over && this.random.nextInt(1000) < 8) {
					act(1 + this.random.nextInt(300), () -> ask(one));
				}
			}
		});
	}

	private void act(int minutes, Runnable what) {
		this.world.act(this.world.now().plus(Duration.ofMinutes(minutes)), () -> this.staff.politely(what));
	}

	private void ask(Case one) {
		SettingLegalHolds setting = setting();
		LocalDate last = setting.lastDay(one.id);
		LocalDate day = last.minusDays(this.random.nextInt(10));
		setting.ask(one.id, new WantedLegalHold("A court asks for the papers.", day), this.firm.lawyer());
		act(5 + this.random.nextInt(600), () -> answer(one));
	}

	private void answer(Case one) {
		StaffMember head = this.firm.head();
		holds().asked(one.id).ifPresent((asked) -> {
			if (this.random.nextInt(100) < 15) {
				setting().refuse(one.id, asked.id(), head);
				this.world.coverage.reached(Fact.LAW_REFUSED);
				return;
			}
			setting().agree(one.id, asked.id(), head);
			this.world.coverage.reached(Fact.HELD_FOR_LAW);
			int dice = this.random.nextInt(100);
			if (dice < 50) {
				act((dice < 15) ? dice : this.random.nextInt(4 * 24 * 60), () -> lift(one));
			}
		});
	}

	private void lift(Case one) {
		holds().standing(one.id).ifPresent((standing) -> {
			setting().lift(one.id, standing.id(), this.firm.lawyer());
			this.world.coverage.reached(Fact.LAW_LIFTED);
		});
	}

	private SettingLegalHolds setting() {
		return this.world.house().get(SettingLegalHolds.class);
	}

	private LegalHolds holds() {
		return this.world.house().get(LegalHolds.class);
	}

}
