package cn.gongbang.documents.upload;

import cn.gongbang.documents.events.FileAdded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Hands commands to the dossier; the first file of a case opens it. */
class DossierCommands {
    private final Repository<Dossier> dossiers;

    DossierCommands(Repository<Dossier> dossiers) {
        this.dossiers = dossiers;
    }

    @CommandHandler
    FileAdded handle(AddFile command) throws Exception {
        return dossiers.loadOrCreate(command.dossierId(), Dossier::new).invoke(dossier -> dossier.add(command.offer()));
    }
}
