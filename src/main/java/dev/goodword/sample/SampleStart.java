package dev.goodword.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import dev.goodword.accounts.Accounts;
import dev.goodword.shared.ReadModel;
import dev.goodword.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * At the first start on an empty embedded database: founds the sample company and lets
 * its past happen. Pages show how far it is.
 */
@Component
@OnSampleInstallation
@EnableConfigurationProperties(SampleSettings.class)
class SampleStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(SampleStart.class);

	private final Accounts accounts;

	private final SampleCompany company;

	private final SampleHistory history;

	private final SampleApplicants applicants;

	private final SampleClock sampleClock;

	private final SampleTables tables;

	private final ReadModel readModel;

	private final SampleProgress progress;

	private final SampleSettings settings;

	private final Transactions transactions;

	private final InstantSource clock;

	private final Environment environment;

	SampleStart(Accounts accounts, SampleCompany company, SampleHistory history, SampleApplicants applicants,
			SampleClock sampleClock, SampleTables tables, ReadModel readModel, SampleProgress progress,
			SampleSettings settings, Transactions transactions, InstantSource clock, Environment environment) {
		this.accounts = accounts;
		this.company = company;
		this.history = history;
		this.applicants = applicants;
		this.sampleClock = sampleClock;
		this.tables = tables;
		this.readModel = readModel;
		this.progress = progress;
		this.settings = settings;
		this.transactions = transactions;
		this.clock = clock;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.accounts.companies().isEmpty()) {
			SampleState.TELLING.keep(this.environment);
			this.progress.begin(0);
			this.applicants.apply(tell());
			SampleState.READY.keep(this.environment);
			this.progress.end();
			log.info("The sample company is ready: open /sample in a browser on this machine");
		}
	}

	private List<SamplePositions.Opened> tell() {
		Instant now = this.clock.instant();
		LocalDate today = now.atZone(SampleCompany.SHANGHAI).toLocalDate();
		if (this.settings.applications() == 0) {
			return this.transactions.alone(() -> this.company.found(today));
		}
		this.tables.hurry();
		try (QuietLetters quiet = new QuietLetters()) {
			SampleSeasons seasons = SampleSeasons.of(now, this.settings.applications());
			this.sampleClock.goBack(Duration.between(seasons.from(), now));
			List<SamplePositions.Opened> opened = this.transactions.alone(() -> this.company.found(today));
			this.readModel.restDuring(() -> this.history.live(opened, new Lots(this.settings.seed()),
					this.settings.applications(), seasons));
			return opened;
		}
		finally {
			this.sampleClock.arrive();
			this.tables.becomeCareful();
		}
	}

}
