package dev.goodword;

import java.time.InstantSource;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The beans behind the ports. */
@Configuration(proxyBeanMethods = false)
class Ports {

	@Bean
	ProductClock productClock() {
		return new ProductClock(InstantSource.system());
	}

	@Bean
	DatabaseTime databaseTime(ProductClock clock, JdbcClient database) {
		return new DatabaseTime(clock, InstantSource.system(), database);
	}

	@Bean
	Chance systemChance(ProductClock clock) {
		return new SystemChance(clock);
	}

	@Bean
	Transactions transactions(PlatformTransactionManager manager) {
		return new SpringTransactions(manager);
	}

	@Bean
	MasterKeyVault vault(GoodwordSettings settings, Chance chance) {
		return new MasterKeyVault(MasterKey.find(settings, chance), chance);
	}

	@Bean
	KeyCheck keyCheck(MasterKeyVault vault, JdbcClient database, InstantSource clock) {
		return new KeyCheck(vault, database, clock);
	}

}
