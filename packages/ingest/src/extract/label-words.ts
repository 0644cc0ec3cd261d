// Longer than most files: one table of what news sites print around their articles, language by language.

/** What sites of one language print around an article. Phrases are divided by `|` and written in lower case; a `*` at the end stands for any ending. */
export interface LabelWords {
  /** Beginnings of labels, credits and prompts; more words may follow on the line. */
  readonly starts: string;
  /** Whole lines that are a button or a label. */
  readonly whole: string;
  /** Whole headings of what follows an article: other articles, comments, the author, a subscription form. */
  readonly sections: string;
}

/**
 * Labels by language (BCP 47), beside the patterns of `boilerplate-line.ts` for English and the region's languages. A word that begins
 * sentences too is in `whole` or carries its colon.
 */
export const LABEL_WORDS: Readonly<Record<string, LabelWords>> = {
  de: {
    starts:
      'mehr zum thema|mehr dazu|mehr lesen:|lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie weiter|lies auch|lest auch|lesetipp|auch interessant|auch lesenswert|das könnte sie auch|das könnte dich auch|siehe auch:|foto:|fotos:|bild:|bilder:|bildquelle|quelle:|quellen:|© dpa|grafik:|video:|von unserem korrespondenten|jetzt abonnieren|newsletter abonnieren|hier anmelden|zum newsletter|folgen sie uns|folge uns|aktualisiert am|veröffentlicht am|stand:|lesedauer|artikel teilen|diesen artikel teilen|artikel anhören|artikel drucken|inhalt aktivieren|externer inhalt|empfohlener externer inhalt|empfohlener redaktioneller inhalt|hinweis der redaktion|haben sie anmerkungen|schlagworte:|themen:|mitarbeit:',
    whole:
      'anzeige|werbung|teilen|drucken|merken|kommentieren|zur startseite|zurück|vorlesen|artikel merken|zum artikel|weiterlesen|mehr anzeigen|mehr|newsletter|abonnieren|anmelden|bildunterschrift|quelle|quellen|themen|schlagwörter|tags|link kopieren|feedback|einstellungen|als pdf|zur galerie|alle artikel|impressum',
    sections:
      'kommentare|leserkommentare|kommentar schreiben|diskutieren sie mit|mehr zum thema|zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant|lesen sie auch|lesen sie mehr zum thema|weitere artikel|weitere nachrichten|weitere themen|weitere meldungen|ähnliche artikel|verwandte artikel|verwandte themen|meistgelesen|meistgelesene artikel|am meisten gelesen|meistgelesene|neueste artikel|aktuelle nachrichten|top-themen|mehr aus|empfehlungen|empfohlen|newsletter|über den autor|über die autorin|zur person|autor|schlagwörter|stichwörter',
  },
  fr: {
    starts:
      "lire aussi|à lire aussi|à lire :|à lire également|lire également|lire la suite|lire plus|voir aussi|à voir aussi|pour aller plus loin|sur le même sujet|photo :|photo:|photos :|crédit photo|crédits photo|crédit :|©|image :|source :|sources :|publié le|mis à jour le|modifié le|temps de lecture|partager sur|partager cet article|partagez cet article|suivez-nous|abonnez-vous|inscrivez-vous|s'abonner|s’abonner|je m'abonne|je m’abonne|recevez chaque|recevez notre|recevez nos|cet article est réservé|la suite après cette publicité|la suite après la publicité|mots-clés :|tags :|thèmes :|écouter l'article|écouter cet article|avec afp|(avec afp",
    whole:
      "publicité|partager|imprimer|commenter|réagir|s'abonner|s’abonner|se connecter|connexion|newsletter|lire la suite|voir plus|en savoir plus|retour|copier le lien|enregistrer|écouter|source|sources|tags|offrir|offrir cet article|ajouter à mes favoris|lire plus tard|réutiliser ce contenu|annonce",
    sections:
      "commentaires|vos commentaires|les commentaires|laisser un commentaire|réactions|vos réactions|sur le même sujet|sur le même thème|à lire aussi|lire aussi|à lire également|voir aussi|articles liés|article lié|articles similaires|articles connexes|les plus lus|le plus lu|les articles les plus lus|les plus partagés|à la une|dernières actualités|dernières infos|toute l'actualité|nos derniers articles|plus d'articles|plus d'infos|vous aimerez aussi|vous pourriez aussi aimer|dans la même rubrique|la rédaction vous conseille|nos recommandations|recommandé pour vous|newsletter|nos newsletters|à propos de l'auteur|thèmes associés|mots-clés|contenus sponsorisés",
  },
  es: {
    starts:
      'lea también|lee también|leer también|lea además|le puede interesar|te puede interesar|puede interesarte|te recomendamos|le recomendamos|ver también|vea también|mira también|más información:|más sobre|leer más|lee más|sigue leyendo|síguenos|síganos|suscríbete|suscríbase|regístrate|recibe nuestr*|recibe en tu correo|foto:|fotos:|fotografía:|imagen:|crédito:|créditos:|fuente:|fuentes:|con información de|publicado el|actualizado el|actualizado:|tiempo de lectura|compartir en|comparte esta|comparte este|etiquetas:|temas:|archivado en|únete a nuestro|escucha la noticia|escuchar artículo|este contenido es exclusivo',
    whole:
      'publicidad|compartir|imprimir|comentar|suscribirse|suscríbete|iniciar sesión|regístrate|ver más|leer más|seguir leyendo|más|copiar enlace|guardar|escuchar|anuncio|fuente|fuentes|temas|etiquetas|boletín|newsletter|pie de foto|contenido patrocinado|normas|te puede interesar',
    sections:
      'comentarios|deja un comentario|deja tu comentario|dejar un comentario|escribe un comentario|noticias relacionadas|artículos relacionados|contenido relacionado|contenidos relacionados|relacionadas|relacionados|relacionado|más noticias|más información|otras noticias|últimas noticias|lo último|lo más leído|lo más visto|las más leídas|más leídas|más leídos|más vistas|te puede interesar|le puede interesar|también te puede interesar|te recomendamos|le recomendamos|recomendados|recomendadas|recomendado para ti|lea también|lee también|ver también|más sobre este tema|más en|sobre el autor|acerca del autor|sobre la firma|etiquetas|temas|temas relacionados|archivado en|newsletter|boletines|suscríbete',
  },
  it: {
    starts:
      "leggi anche|leggi pure|leggi tutto|leggi di più|leggi l'articolo|guarda anche|vedi anche|approfondisci|per approfondire|ti potrebbe interessare|potrebbe interessarti|potrebbero interessarti|foto:|foto di|immagine:|fonte:|fonti:|crediti:|credits:|pubblicato il|aggiornato il|ultimo aggiornamento|tempo di lettura|condividi su|condividi questo|seguici su|segui la|iscriviti|abbonati|ricevi la newsletter|clicca qui|ascolta l'articolo|riproduzione riservata|© riproduzione riservata|tag:|argomenti:|articolo riservato",
    whole:
      'pubblicità|condividi|stampa|commenta|abbonati|accedi|registrati|iscriviti|newsletter|leggi tutto|continua a leggere|vedi tutti|altro|salva|copia link|ascolta|riproduzione riservata|fonte|tag|argomenti|annuncio|scopri di più',
    sections:
      "commenti|i commenti|lascia un commento|lascia un tuo commento|leggi anche|articoli correlati|notizie correlate|contenuti correlati|correlati|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbero interessare|potrebbero interessarti|i più letti|le più lette|più letti|più lette|ultime notizie|ultima ora|altre notizie|altri articoli|consigliati|consigliati per te|da non perdere|nella stessa categoria|sullo stesso argomento|sull'autore|l'autore|argomenti|newsletter|iscriviti alla newsletter|contenuti sponsorizzati",
  },
  pt: {
    starts:
      'leia também|leia mais|leia ainda|veja também|ver também|saiba mais|confira também|assista também|continua após a publicidade|continua depois da publicidade|foto:|fotos:|imagem:|crédito:|créditos:|fonte:|fontes:|publicado em|atualizado em|tempo de leitura|compartilhe|partilhe|partilhar no|siga-nos|siga o|siga a|inscreva-se|assine|subscreva|clique aqui|receba as|receba nossas|participe do|entre no grupo|entre no canal|tags:|tópicos:|assuntos:|ouça a notícia|com informações d*',
    whole:
      'publicidade|compartilhar|partilhar|partilhe|imprimir|comentar|assinar|assine|subscrever|entrar|login|ver mais|ler mais|leia mais|continuar a ler|saiba mais|copiar link|salvar|guardar|ouvir|anúncio|fonte|fontes|tags|etiquetas|newsletter|conteúdo patrocinado|tópicos',
    sections:
      'comentários|comentário|deixe um comentário|deixe seu comentário|deixe o seu comentário|leia também|leia mais|veja também|notícias relacionadas|artigos relacionados|conteúdo relacionado|matérias relacionadas|relacionados|relacionadas|mais lidas|as mais lidas|mais lidos|os mais lidos|mais vistas|mais populares|últimas notícias|últimas|outras notícias|mais notícias|mais sobre|você pode gostar|você também pode gostar|também pode gostar|você também pode se interessar|pode gostar também|recomendados|recomendadas|recomendado para você|sugestões|sobre o autor|sobre a autora|etiquetas|tópicos|newsletter|conteúdo patrocinado',
  },
  ca: {
    starts: 'llegiu també|llegeix també|llegir més|segueix-nos|subscriu-te|foto:|font:|imatge:|publicat el|actualitzat el|comparteix',
    whole: 'publicitat|compartir|comparteix|imprimir|comentar|subscriu-te|més informació',
    sections:
      'comentaris|notícies relacionades|articles relacionats|relacionats|el més llegit|més llegides|et pot interessar|també et pot interessar|últimes notícies|etiquetes',
  },
  gl: {
    starts: 'le tamén|foto:|fonte:|subscríbete|comparte',
    whole: 'publicidade|compartir|imprimir|comentar',
    sections: 'comentarios|noticias relacionadas|o máis lido|máis lidas|últimas novas',
  },
  nl: {
    starts:
      "lees ook|lees meer|lees verder|lees hier|bekijk ook|zie ook|meer over|dit artikel is|foto:|foto's:|beeld:|bron:|bronnen:|gepubliceerd op|bijgewerkt op|laatst bijgewerkt|leestijd|deel dit artikel|delen via|volg ons|abonneer je|schrijf je in|meld je aan|klik hier|luister naar|tags:",
    whole:
      'advertentie|delen|deel|afdrukken|print|reageer|reageren|abonneren|inloggen|aanmelden|meer|lees verder|lees meer|nieuwsbrief|kopieer link|bewaren|bron|bronnen|tags|onderwerpen',
    sections:
      'reacties|reageer|plaats een reactie|laat een reactie achter|lees ook|lees meer|lees verder|meer over|meer over dit onderwerp|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|gerelateerde onderwerpen|meest gelezen|best gelezen|populair|laatste nieuws|net binnen|meer nieuws|ander nieuws|aanbevolen|aanbevolen artikelen|over de auteur|tags|trefwoorden|onderwerpen|nieuwsbrief',
  },
  pl: {
    starts:
      'czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|przeczytaj także|przeczytaj również|przeczytaj też|zobacz także|zobacz też|zobacz również|zobacz więcej|polecamy:|sprawdź też|sprawdź także|więcej na ten temat|dowiedz się więcej|foto:|fot.|zdjęcie:|źródło:|źródła:|opublikowano|data publikacji|aktualizacja:|ostatnia aktualizacja|czas czytania|udostępnij|obserwuj nas|śledź nas|zapisz się|subskrybuj|polub nas|kliknij|dołącz do nas|tagi:|tematy:|dalsza część tekstu|ciąg dalszy materiału|reszta artykułu|dalszy ciąg',
    whole:
      'reklama|udostępnij|drukuj|komentuj|skomentuj|zaloguj się|subskrybuj|newsletter|więcej|czytaj więcej|czytaj dalej|rozwiń|kopiuj link|zapisz|posłuchaj|źródło|źródła|tagi|autor|materiał promocyjny|artykuł sponsorowany|materiał sponsorowany',
    sections:
      'komentarze|dodaj komentarz|skomentuj|twój komentarz|czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz również|powiązane|powiązane artykuły|powiązane tematy|podobne artykuły|podobne tematy|najczęściej czytane|najpopularniejsze|popularne|najnowsze|najnowsze wiadomości|ostatnie wiadomości|polecane|polecamy|polecane artykuły|więcej na ten temat|inne artykuły|warto przeczytać|o autorze|o autorce|tagi|tematy|newsletter',
  },
  cs: {
    starts:
      'čtěte také|čtěte více|přečtěte si|čtěte i|mohlo by vás|viz také|foto:|zdroj:|zdroje:|publikováno|aktualizováno|doba čtení|sdílet na|sdílejte|sledujte nás|přihlaste se|odebírejte|předplaťte|tagy:|témata:|štítky:',
    whole:
      'reklama|inzerce|sdílet|tisknout|tisk|diskuse|přihlásit se|předplatit|více|číst dále|zobrazit více|zdroj|témata|štítky|autor|kopírovat odkaz|vstoupit do diskuse',
    sections:
      'komentáře|diskuse|diskuze|přidat komentář|čtěte také|čtěte dále|související|související články|související témata|mohlo by vás zajímat|mohlo by vás také zajímat|nejčtenější|nejčtenější články|nejnovější|nejnovější články|další články|další zprávy|doporučujeme|doporučené články|aktuální zprávy|o autorovi|témata|štítky|newsletter',
  },
  sk: {
    starts:
      'čítajte aj|čítajte tiež|prečítajte si|prečítajte si aj|mohlo by vás|pozrite si aj|foto:|zdroj:|zdroje:|publikované:|aktualizované:|zdieľať na|sledujte nás|prihláste sa|odoberajte|tagy:|témy:',
    whole: 'reklama|inzercia|zdieľať|tlačiť|diskusia|prihlásiť sa|predplatiť|viac|čítať ďalej|zobraziť viac|zdroj|témy|kopírovať odkaz',
    sections:
      'komentáre|diskusia|pridať komentár|čítajte aj|čítajte tiež|prečítajte si aj|súvisiace|súvisiace články|súvisiace témy|mohlo by vás zaujímať|najčítanejšie|najčítanejšie články|najnovšie|ďalšie články|odporúčame|odporúčané články|o autorovi|témy|newsletter',
  },
  hu: {
    starts:
      'olvassa el|olvasd el|kapcsolódó:|további részletek|ez is érdekelheti|nézze meg|fotó:|kép:|forrás:|kiemelt kép|nyitókép|borítókép|megjelent:|frissítve:|frissült:|olvasási idő|oszd meg|ossza meg|kövessen|kövess minket|iratkozzon fel|iratkozz fel|címkék:|témák:|hirdetés',
    whole:
      'hirdetés|megosztás|nyomtatás|hozzászólás|bejelentkezés|előfizetés|feliratkozás|tovább|bővebben|olvasson tovább|forrás|címkék|hírlevél',
    sections:
      'hozzászólások|kommentek|szóljon hozzá|szólj hozzá|kapcsolódó cikkek|kapcsolódó cikk|kapcsolódó|kapcsolódó tartalom|ajánlott cikkek|ajánló|ajánljuk|ez is érdekelheti|ez is érdekelhet|legolvasottabb|legnépszerűbb|legfrissebb|legfrissebb hírek|friss hírek|további hírek|további cikkek|címkék|hírlevél|a szerzőről',
  },
  ro: {
    starts:
      'citește și|citeşte şi|citiți și|citiţi şi|citește mai mult|citeşte mai mult|citește continuarea|vezi și|vezi şi|află mai multe|urmărește și|recomandări:|foto:|sursa foto|sursa:|sursă foto|sursă:|surse:|credit foto|publicat la|publicat:|actualizat la|actualizat:|timp de citire|distribuie|urmărește-ne|urmăreşte-ne|abonează-te|abonaţi-vă|abonați-vă|înscrie-te|dă click|etichete:|taguri:|tags:',
    whole:
      'publicitate|reclamă|distribuie|printează|comentează|abonează-te|autentificare|mai mult|citește mai mult|citeşte mai mult|vezi mai mult|copiază link|sursa|surse|etichete|taguri|newsletter',
    sections:
      'comentarii|lasă un comentariu|adaugă un comentariu|adaugă comentariu|citește și|citeşte şi|vezi și|vezi şi|știri similare|ştiri similare|articole similare|articole asemănătoare|articole recomandate|articole înrudite|recomandări|recomandate|recomandarea autorului|cele mai citite|cele mai populare|ultimele știri|ultimele ştiri|ultima oră|alte știri|alte articole|te-ar putea interesa|te-ar putea interesa și|ți-ar putea plăcea|despre autor|etichete|newsletter',
  },
  bg: {
    starts:
      'прочетете още|прочети още|прочетете повече|прочети повече|виж още|вижте още|още по темата|още по тема*|снимка:|снимки:|източник:|публикувана на|публикувано на|обновена на|сподели|последвайте ни|абонирайте се|харесайте ни|тагове:|ключови думи|следете ни',
    whole:
      'реклама|сподели|споделете|разпечатай|принтирай|коментирай|вход|абонирай се|още|виж още|прочети още|източник|тагове|копирай линк|коментари',
    sections:
      'коментари|коментар|добави коментар|напиши коментар|коментирай|остави коментар|още по темата|по темата|свързани новини|свързани статии|свързани публикации|подобни статии|подобни новини|още новини|последни новини|най-четени|най-четено|най-нови|най-популярни|препоръчано|препоръчваме|препоръчани|прочетете още|вижте още|виж още|за автора|тагове|ключови думи',
  },
  sr: {
    starts:
      'прочитајте још|прочитајте и|читајте још|читајте и|погледајте и|погледајте још|опширније|фото:|извор:|објављено:|ажурирано:|пратите нас|подели|pročitajte još|pročitajte i|pročitaj i|čitajte još|čitajte i|pogledajte i|pogledajte još|pogledaj i|vidi još|vidi i|opširnije|foto:|izvor:|objavljeno:|ažurirano:|pratite nas|zapratite nas|pretplatite se|prijavite se|podijeli|podeli|tagovi:|ključne riječi|ključne reči|povezano:',
    whole:
      'реклама|оглас|подели|коментари|штампај|више|прочитај још|извор|тагови|таг|reklama|oglas|promo|podeli|podijeli|podelite|štampaj|ispis|komentiraj|prijava|više|pročitaj još|pročitaj više|izvor|tagovi|kopiraj link',
    sections:
      'коментари|коментар|оставите коментар|пошаљи коментар|повезане вести|повезани чланци|сродни чланци|најчитаније|најновије|најновије вести|последње вести|остале вести|препоручујемо|можда вас занима|komentari|komentar|ostavite komentar|pošalji komentar|ostavi komentar|povezane vesti|povezane vijesti|povezani članci|povezano|slični članci|srodne vesti|najčitanije|najnovije|najnovije vesti|najnovije vijesti|poslednje vesti|posljednje vijesti|ostale vesti|još vesti|još vijesti|preporučujemo|preporuka|možda vas zanima|moglo bi vas zanimati|o autoru|tagovi|ključne riječi',
  },
  sl: {
    starts:
      'preberite tudi|preberi tudi|preberite še|poglejte tudi|foto:|vir:|objavljeno:|posodobljeno:|sledite nam|prijavite se|deli na|ključne besede',
    whole: 'oglas|oglasno sporočilo|deli|natisni|komentiraj|prijava|več|preberi več|vir',
    sections:
      'komentarji|komentar|dodaj komentar|povezane novice|povezani članki|sorodne novice|sorodni članki|preberite tudi|najbolj brano|najnovejše|zadnje novice|več novic|priporočamo|morda vas zanima|ključne besede',
  },
  mk: {
    starts: 'прочитајте и|прочитај и|прочитајте повеќе|погледнете и|поврзани вести|фото:|извор:|следете не|сподели|зачлени се',
    whole: 'реклама|сподели|печати|коментирај|повеќе|извор|маркетинг',
    sections:
      'коментари|коментар|остави коментар|поврзани вести|поврзани написи|слични вести|најчитани|најнови|најнови вести|последни вести|останати вести|препорачуваме',
  },
  sq: {
    starts:
      'lexo edhe|lexoni edhe|lexo më shumë|lexo më tej|shiko edhe|foto:|burimi:|publikuar më|përditësuar|na ndiqni|ndiqni|regjistrohu|shpërndaje|shpërndaj',
    whole: 'reklamë|reklama|shpërndaje|shpërndaj|printo|komento|më shumë|lexo më shumë|burimi',
    sections:
      "komente|komentet|lini një koment|lajme të ngjashme|artikuj të ngjashëm|të ngjashme|lexo edhe|më të lexuarat|lajmet e fundit|të fundit|të tjera|rekomandohet|mund t'ju interesojë",
  },
  el: {
    starts:
      'διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|διαβάστε εδώ|διαβάστε:|δείτε επίσης|δείτε ακόμη|δείτε ακόμα|σχετικά άρθρα|φωτογραφία:|φωτογραφίες:|φωτό:|φωτο:|πηγή:|πηγές:|δημοσιεύτηκε|δημοσίευση:|τελευταία ενημέρωση|ενημερώθηκε|ακολουθήστε|εγγραφείτε|εγγραφή στο|κοινοποίηση|μοιραστείτε|ετικέτες:|κάντε κλικ|ακολούθησε',
    whole:
      'διαφήμιση|κοινοποίηση|μοιραστείτε|εκτύπωση|σχολιάστε|σύνδεση|εγγραφή|περισσότερα|διαβάστε περισσότερα|πηγή|ετικέτες|αντιγραφή συνδέσμου',
    sections:
      'σχόλια|σχόλιο|σχολιάστε|αφήστε σχόλιο|γράψτε σχόλιο|σχετικά άρθρα|σχετικά θέματα|σχετικές ειδήσεις|σχετικά|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|δείτε επίσης|δείτε ακόμα|δημοφιλή|πιο δημοφιλή|τα πιο δημοφιλή|περισσότερα διαβασμένα|τελευταία νέα|τελευταίες ειδήσεις|ροή ειδήσεων|όλες οι ειδήσεις|περισσότερα|προτεινόμενα|μπορεί να σας ενδιαφέρει|ετικέτες',
  },
  sv: {
    starts:
      'läs också|läs även|läs mer|läs mera|se även|se också|foto:|bild:|källa:|källor:|publicerad|uppdaterad|lästid|dela på|dela artikeln|följ oss|prenumerera|anmäl dig|bli prenumerant|ämnen:|taggar:',
    whole:
      'annons|reklam|dela|skriv ut|kommentera|logga in|prenumerera|mer|läs mer|visa mer|nyhetsbrev|kopiera länk|spara|lyssna|källa|ämnen|taggar',
    sections:
      'kommentarer|lämna en kommentar|skriv en kommentar|relaterat|relaterade artiklar|relaterade nyheter|liknande artiklar|läs också|läs även|läs mer|läs vidare|mest läst|mest lästa|populärast|senaste nytt|senaste nyheterna|fler nyheter|fler artiklar|mer från|mer om ämnet|rekommenderat|rekommenderas|om författaren|ämnen i artikeln|ämnen|taggar|nyhetsbrev',
  },
  da: {
    starts:
      'læs også|læs mere|læs videre|se også|foto:|billede:|kilde:|kilder:|opdateret|publiceret|udgivet|læsetid|del på|del artiklen|følg os|tilmeld dig|abonner på|emner:|tags:|artiklen fortsætter',
    whole:
      'annonce|reklame|del|udskriv|kommentér|kommenter|log ind|abonner|bliv abonnent|mere|læs mere|vis mere|nyhedsbrev|kopier link|gem|lyt|kilde|emner|artiklen fortsætter efter annoncen|annonse',
    sections:
      'kommentarer|skriv en kommentar|relaterede artikler|relateret|relaterede emner|læs også|læs mere|læs videre|mest læste|mest læst|populære|seneste nyt|seneste nyheder|flere nyheder|flere artikler|mere fra|anbefalet|anbefalede artikler|måske er du interesseret i|om forfatteren|emner|tags|nyhedsbrev',
  },
  nb: {
    starts:
      'les også|les mer|les videre|se også|foto:|bilde:|kilde:|kilder:|publisert|oppdatert|sist oppdatert|lesetid|del på|følg oss|meld deg på|abonner på|emner:|tips oss|artikkelen fortsetter|saken fortsetter',
    whole:
      'annonse|reklame|annonsørinnhold|del|skriv ut|kommenter|logg inn|abonner|bli abonnent|mer|les mer|vis mer|nyhetsbrev|kopier lenke|lagre|lytt|kilde|emner|fortsetter under annonsen|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|saken fortsetter under|vis mer|del saken',
    sections:
      'kommentarer|skriv en kommentar|relaterte artikler|relaterte saker|relatert|les også|les mer|les videre|mest lest|mest leste|siste nytt|siste nyheter|flere nyheter|flere saker|flere artikler|anbefalt|anbefalte artikler|anbefalte saker|mer om|om forfatteren|emner|nyhetsbrev',
  },
  fi: {
    starts:
      'lue myös|lue lisää|katso myös|lue koko|kuva:|kuvat:|lähde:|lähteet:|julkaistu|päivitetty|muokattu|lukuaika|jaa artikkeli|seuraa meitä|tilaa uutiskirje|aiheet:|asiasanat:|artikkeli jatkuu|juttu jatkuu',
    whole:
      'mainos|ilmoitus|jaa|tulosta|kommentoi|kirjaudu|kirjaudu sisään|tilaa|lisää|lue lisää|näytä lisää|uutiskirje|kopioi linkki|tallenna|kuuntele|lähde|aiheet|mainos alkaa|mainos päättyy|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu mainoksen jälkeen',
    sections:
      'kommentit|keskustelu|kirjoita kommentti|lue myös|lue lisää|lisää aiheesta|aiheeseen liittyvää|aiheeseen liittyvät|samasta aiheesta|luetuimmat|suosituimmat|uusimmat|tuoreimmat|tuoreimmat uutiset|uusimmat uutiset|muut uutiset|suosittelemme|suositellut|kirjoittajasta|aiheet|asiasanat|uutiskirje',
  },
  et: {
    starts: 'loe ka|loe lisaks|loe veel|vaata ka|foto:|fotod:|allikas:|avaldatud|uuendatud|jaga|jälgi meid|liitu|märksõnad:|toimetaja:',
    whole: 'reklaam|jaga|prindi|kommenteeri|logi sisse|telli|rohkem|loe edasi|allikas|märksõnad',
    sections:
      'kommentaarid|lisa kommentaar|loe ka|loe veel|seotud artiklid|seotud uudised|seotud lood|seotud|enim loetud|loetumad|viimased uudised|värsked uudised|populaarsed|soovitame|veel uudiseid|märksõnad',
  },
  lv: {
    starts: 'lasi arī|lasiet arī|lasi vēl|skaties arī|foto:|avots:|publicēts|atjaunots|dalies|seko mums|pieraksties|atslēgvārdi|birkas:',
    whole: 'reklāma|dalies|dalīties|drukāt|komentēt|ienākt|abonēt|vairāk|lasīt vairāk|avots',
    sections:
      'komentāri|pievienot komentāru|lasi arī|lasiet arī|saistītie raksti|saistītās ziņas|līdzīgi raksti|lasītākie|lasītākās|lasītākās ziņas|jaunākās ziņas|jaunākie|populārākie|citas ziņas|iesakām|atslēgvārdi',
  },
  lt: {
    starts:
      'skaitykite taip pat|skaitykite daugiau|taip pat skaitykite|skaityk taip pat|plačiau skaitykite|susiję straipsniai|nuotr.|nuotraukos:|šaltinis:|paskelbta:|atnaujinta:|dalintis|sekite mus|prenumeruokite|žymos:',
    whole: 'reklama|dalintis|dalinkitės|spausdinti|komentuoti|prisijungti|prenumeruoti|daugiau|skaityti daugiau|šaltinis|žymos',
    sections:
      'komentarai|rašyti komentarą|palikti komentarą|susiję straipsniai|susijusios naujienos|susiję|taip pat skaitykite|skaitomiausi|skaitomiausios|populiariausi|naujausi|naujausios žinios|kitos naujienos|rekomenduojame|siūlome perskaityti|žymos',
  },
  uk: {
    starts:
      'читайте також|читати також|читайте ще|читати далі|читайте за темою|дивіться також|дивись також|більше новин|детальніше:|фото:|фото з|відео:|джерело:|автор:|автори:|теги:|поділитися|підписуйтесь|підписуйтеся|підпишіться|приєднуйтесь|долучайтесь|стежте за нами|слідкуйте за|якщо ви помітили|якщо ви знайшли|знайшли помилку|помітили помилку|оновлено:|опубліковано:|час читання|матеріали за темою|новини партнерів',
    whole:
      'реклама|поділитися|поширити|роздрукувати|друк|коментувати|увійти|підписатися|ще|більше|детальніше|читати далі|показати більше|джерело|теги|копіювати посилання|на правах реклами|партнерський матеріал',
    sections:
      "коментарі|коментар|додати коментар|залишити коментар|ваш коментар|читайте також|читати також|дивіться також|за темою|по темі|схожі новини|схожі матеріали|схожі статті|пов'язані новини|пов'язані матеріали|матеріали за темою|новини за темою|інші новини|останні новини|головні новини|стрічка новин|найпопулярніше|популярне|популярні новини|найчитаніше|вибір редакції|рекомендуємо|вас може зацікавити|новини партнерів|про автора|теги",
  },
  be: {
    starts: 'чытайце таксама|чытайце яшчэ|глядзіце таксама|фота:|крыніца:|аўтар:|тэгі:|падпісвайцеся|падзяліцца|сачыце за намі',
    whole: 'рэклама|падзяліцца|друкаваць|каментаваць|увайсці|яшчэ|больш|крыніца|тэгі',
    sections:
      'каментары|каментар|пакінуць каментар|чытайце таксама|чытайце яшчэ|па тэме|падобныя навіны|апошнія навіны|іншыя навіны|стужка навін|папулярнае|самае чытанае|тэгі',
  },
  kk: {
    starts:
      'тағы оқыңыз|сондай-ақ оқыңыз|осы тақырыпта|оқи отырыңыз|тағы да оқыңыз|фото:|сурет:|дереккөз:|автор:|тегтер:|бөлісу|жазылыңыз|бізге жазылыңыз|telegram-арнамызға|қате тапсаңыз|жаңартылды:|жарияланды:',
    whole: 'жарнама|бөлісу|басып шығару|пікір қалдыру|кіру|жазылу|толығырақ|көбірек|дереккөз|тегтер',
    sections:
      'пікірлер|пікір|пікір қалдыру|пікір жазу|тағы оқыңыз|сондай-ақ оқыңыз|осы тақырыпта|ұқсас жаңалықтар|ұқсас материалдар|соңғы жаңалықтар|басқа жаңалықтар|жаңалықтар лентасы|танымал|ең көп оқылған|көп оқылған|ұсынамыз|тегтер',
  },
  ky: {
    starts: 'дагы окуңуз|ошондой эле окуңуз|окшош материалдар|сүрөт:|фото:|булак:|автор:|бөлүшүү|жазылыңыз',
    whole: 'жарнама|жарнак|бөлүшүү|басып чыгаруу|кирүү|толугураак|булак',
    sections:
      'пикирлер|комментарийлер|пикир калтыруу|дагы окуңуз|ошондой эле окуңуз|окшош жаңылыктар|окшош материалдар|акыркы жаңылыктар|башка жаңылыктар|көп окулган|тектеш материалдар',
  },
  uz: {
    starts:
      "shuningdek, o‘qing|shuningdek o'qing|shuningdek o‘qing|yana o‘qing|batafsil:|foto:|surat:|manba:|muallif:|teglar:|ulashish|obuna bo‘ling|obuna bo'ling|bizni kuzat*|telegram kanalimiz*|шунингдек ўқинг|мавзуга оид|фото:|сурат:|манба:|муаллиф:|теглар:|обуна бўлинг|каналимизга",
    whole: 'reklama|ulashish|chop etish|fikr bildirish|kirish|batafsil|ko‘proq|manba|teglar|реклама|улашиш|чоп этиш|кириш|батафсил|манба',
    sections:
      "izohlar|fikrlar|izoh qoldirish|fikr qoldirish|mavzuga oid|mavzuga doir|o‘xshash yangiliklar|o'xshash yangiliklar|so‘nggi yangiliklar|so'nggi yangiliklar|boshqa yangiliklar|eng ko‘p o‘qilgan|eng ko'p o'qilgan|ommabop|tavsiya etamiz|изоҳлар|фикрлар|мавзуга оид|мавзуга доир|ўхшаш янгиликлар|сўнгги янгиликлар|бошқа янгиликлар|энг кўп ўқилган",
  },
  tk: {
    starts: 'şeýle hem okaň|surat:|çeşme:|paýlaş*',
    whole: 'mahabat|paýlaş|çap et|çeşme|giňişleýin',
    sections: 'teswirler|teswir galdyr|meňzeş habarlar|soňky habarlar|beýleki habarlar|iň köp okalan',
  },
  tg: {
    starts: 'ҳамчунин хонед|ҳамчунин бихонед|дар ин мавзӯъ|акс:|сарчашма:|манбаъ:|муаллиф:|обуна шавед',
    whole: 'реклама|эълон|мубодила|чоп|бештар|манбаъ',
    sections: 'шарҳҳо|назарҳо|хабарҳои монанд|хабарҳои охирин|хабарҳои дигар|мавзӯъҳои марбут|пурхонандатарин|ҳамчунин хонед',
  },
  ar: {
    starts:
      'اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|اقرأ المزيد|اقرأ ايضا|شاهد أيضا|شاهد أيضًا|شاهد أيضاً|طالع أيضا|تابعونا على|تابعنا على|اشترك في النشرة|اشترك في قنا*|اشترك الآن|اشتركوا في|الصورة:|صورة:|المصدر:|المصادر:|مصدر الصورة|التعليق على الصورة|تصوير:|نشر في:|نُشر في:|تاريخ النشر|آخر تحديث|وقت القراءة|شارك هذا|شارك المقال|مشاركة عبر|كلمات مفتاحية|الكلمات المفتاحية|وسوم:|الوسوم:|اضغط هنا|للمزيد',
    whole:
      'إعلان|اعلان|إعلانات|شارك|مشاركة|طباعة|علق|تعليق|تسجيل الدخول|اشترك|المزيد|اقرأ المزيد|عرض المزيد|المصدر|المصادر|وسوم|نسخ الرابط|حفظ|استمع|محتوى مدفوع',
    sections:
      'التعليقات|تعليقات|تعليقات القراء|أضف تعليق|أضف تعليقا|أضف تعليقك|اترك تعليقا|اترك تعليقاً|اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|اقرأ ايضا|شاهد أيضا|شاهد أيضًا|أخبار ذات صلة|اخبار ذات صلة|مواضيع ذات صلة|مقالات ذات صلة|موضوعات ذات صلة|ذات صلة|أخبار متعلقة|مواضيع متعلقة|الأكثر قراءة|الاكثر قراءة|الأكثر مشاهدة|الأكثر تداولا|آخر الأخبار|أخر الأخبار|اخر الاخبار|أحدث الأخبار|المزيد|المزيد من الأخبار|أخبار أخرى|قد يهمك|قد يعجبك|قد يعجبك أيضا|قد يهمك أيضا|موصى به|مختارات|عن الكاتب|نبذة عن الكاتب|الوسوم|كلمات دلالية|النشرة البريدية',
  },
  ur: {
    starts: 'یہ بھی پڑھیں|مزید پڑھیں|یہ بھی دیکھیں|تصویر:|ذریعہ:|ماخذ:|ہمیں فالو|شیئر کریں',
    whole: 'اشتہار|شیئر کریں|پرنٹ|تبصرہ کریں|مزید|مزید پڑھیں',
    sections:
      'تبصرے|تبصرہ کریں|یہ بھی پڑھیں|مزید پڑھیں|متعلقہ خبریں|مزید خبریں|تازہ ترین|تازہ ترین خبریں|سب سے زیادہ پڑھی جانے والی|مقبول ترین',
  },
  ckb: {
    starts: 'هەروەها بخوێنەوە|بابەتی پەیوەندیدار|وێنە:|سەرچاوە:',
    whole: 'ڕیکلام|بڵاوکردنەوە|زیاتر',
    sections: 'کۆمێنتەکان|بابەتی پەیوەندیدار|هەواڵی پەیوەندیدار|نوێترین هەواڵ|دوایین هەواڵ|زۆرترین خوێندراو',
  },
  he: {
    starts:
      'קראו גם|קראו עוד|קרא גם|קרא עוד|ראו גם|ראה גם|עוד בנושא|צילום:|תמונה:|מקור:|קרדיט:|עקבו אחרינו|הירשמו|הרשמו|לחצו כאן|שתפו|תגיות:|נושאים:',
    whole: 'פרסומת|תוכן שיווקי|שתף|שתפו|שיתוף|הדפס|הדפסה|הגב|התחבר|התחברות|הרשמה|עוד|קרא עוד|מקור|תגיות|העתק קישור|שמירה',
    sections:
      'תגובות|הוסף תגובה|הוספת תגובה|כתבו תגובה|קראו גם|קראו עוד|עוד בנושא|ראו גם|כתבות קשורות|כתבות נוספות|כתבות דומות|חדשות נוספות|אולי יעניין אותך|אולי יעניין אתכם|הנקראות ביותר|הנצפות ביותר|פופולרי|חדשות אחרונות|מבזקים|מומלצים|מומלץ|עוד חדשות|תגיות|על הכותב',
  },
  zh: {
    starts:
      '相关阅读|相關閱讀|延伸阅读|延伸閱讀|更多阅读|推荐阅读|推薦閱讀|相关报道|相關報導|相关新闻|相關新聞|点击查看|點擊查看|扫码|扫描二维码|关注我们|關注我們|加入我们的|图片来源|圖片來源|图源|圖源|图：|圖：|图/|圖/|照片：|图片：|來源：|来源：|资料来源|資料來源|责任编辑|責任編輯|责编|編輯：|编辑：|作者：|记者：|分享到|分享至|本文来源|本文來源|未经授权|未經授權|标签：|標籤：|关键词|關鍵詞|更新时间|更新時間|发布时间|發布時間',
    whole:
      '广告|廣告|分享|打印|列印|评论|評論|留言|登录|登錄|登入|注册|註冊|订阅|訂閱|更多|查看更多|展开全文|閱讀全文|阅读全文|来源|來源|标签|標籤|收藏|点赞|复制链接|複製連結|返回|上一篇|下一篇|赞助内容',
    sections:
      '评论|評論|网友评论|網友評論|发表评论|發表評論|留言|相关阅读|相關閱讀|相关新闻|相關新聞|相关文章|相關文章|相关报道|相關報導|相关推荐|相關推薦|相关内容|相关资讯|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|为你推荐|為你推薦|猜你喜欢|热门文章|熱門文章|热门新闻|熱門新聞|热门|熱門|最热|最新新闻|最新消息|最新文章|更多新闻|更多文章|更多新聞|阅读排行|点击排行|热点新闻|编辑推荐|編輯推薦|关于作者|關於作者|标签|標籤',
  },
  ja: {
    starts:
      '関連記事|関連ニュース|あわせて読みたい|合わせて読みたい|こちらもおすすめ|続きを読む|もっと読む|写真：|写真＝|写真:|画像：|出典：|出典:|提供：|撮影：|会員限定|有料会員|有料記事|この記事は会員|この記事は有料|無料会員|会員登録|ログイン|フォローする|シェアする|メルマガ|公開日|更新日|最終更新|タグ：|キーワード：|無断転載|copyright|©',
    whole:
      '広告|pr|シェア|共有|印刷|コメント|コメントする|ログイン|会員登録|もっと見る|続きを読む|全文を読む|一覧|一覧を見る|保存|お気に入り|出典|タグ|トップへ戻る|前の記事|次の記事|スポンサーリンク|有料会員限定記事|会員限定有料記事|プレゼント',
    sections:
      'コメント|コメント一覧|みんなのコメント|関連記事|関連ニュース|関連リンク|関連キーワード|関連情報|関連トピックス|こんな記事も|おすすめ記事|おすすめ|あなたにおすすめ|あなたへのおすすめ|あわせて読みたい|合わせて読みたい|人気記事|人気記事ランキング|アクセスランキング|ランキング|最新記事|最新ニュース|新着記事|新着ニュース|その他の記事|注目記事|注目ニュース|ピックアップ|編集部のおすすめ|著者について|この記事を書いた人|プロフィール|タグ|キーワード|ニュースレター',
  },
  ko: {
    starts:
      '관련 기사|관련기사|관련 뉴스|함께 읽기|함께 보면 좋은|더 보기|사진=|사진:|사진 =|사진제공|/사진|출처:|출처=|자료:|자료=|그래픽=|구독하기|구독 신청|팔로우하*|공유하기|기사입력|기사수정|무단 전재|무단전재|저작권자|ⓒ|©|태그:|키워드:',
    whole:
      '광고|공유|공유하기|인쇄|댓글|댓글쓰기|로그인|회원가입|구독|구독하기|더보기|더 보기|기사 더보기|출처|태그|좋아요|스크랩|글자크기|닫기|목록|url 복사|이전 기사|다음 기사',
    sections:
      '댓글|전체 댓글|댓글쓰기|관련 기사|관련기사|관련 뉴스|관련뉴스|연관 기사|추천 기사|추천기사|추천 뉴스|많이 본 기사|많이 본 뉴스|많이본 뉴스|가장 많이 본 뉴스|인기 기사|인기기사|인기뉴스|주요 뉴스|주요뉴스|최신 뉴스|최신기사|최신 기사|다른 기사|이 기자의 다른 기사|기자의 다른기사|핫뉴스|오늘의 주요뉴스|함께 읽기|함께 보면 좋은 기사|태그|키워드',
  },
  hi: {
    starts:
      'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी देखें|ये भी देखें|और पढ़ें|पढ़ें:|पूरी खबर पढ़ें|फोटो:|फोटो साभार|तस्वीर:|स्रोत:|सोर्स:|प्रकाशित:|अपडेट:|हमें फॉलो|हमसे जुड़ें|सब्सक्राइब|शेयर करें|टैग्स:|विज्ञापन',
    whole: 'विज्ञापन|शेयर करें|शेयर|प्रिंट|टिप्पणी|टिप्पणी करें|कमेंट|लॉग इन|और पढ़ें|और देखें|स्रोत|टैग्स',
    sections:
      'टिप्पणियाँ|टिप्पणियां|टिप्पणी|कमेंट्स|टिप्पणी करें|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|संबंधित खबरें|संबंधित ख़बरें|संबंधित समाचार|संबंधित लेख|अन्य खबरें|अन्य ख़बरें|ताजा खबरें|ताज़ा खबरें|ताज़ा ख़बरें|सबसे ज्यादा पढ़ी गई|लोकप्रिय|ट्रेंडिंग|लेखक के बारे में|टैग्स',
  },
  id: {
    starts:
      'baca juga|baca selengkapnya|simak juga|lihat juga|foto:|sumber:|sumber foto|gambar:|ikuti kami|berlangganan|bagikan|tag:|editor:|penulis:|reporter:|scroll to|gulir ke',
    whole: 'iklan|bagikan|cetak|komentar|masuk|daftar|selengkapnya|lihat lainnya|sumber|tag|lanjutkan membaca|advertisement',
    sections:
      'komentar|tulis komentar|baca juga|simak juga|berita terkait|artikel terkait|terkait|berita lainnya|artikel lainnya|berita terbaru|terbaru|terkini|terpopuler|populer|paling banyak dibaca|rekomendasi|rekomendasi untuk anda|pilihan editor|tentang penulis',
  },
  vi: {
    starts: 'xem thêm|đọc thêm|đọc tiếp|xem tiếp|tin liên quan|ảnh:|nguồn:|nguồn ảnh|theo dõi chúng tôi|đăng ký|chia sẻ|từ khóa:|tags:',
    whole: 'quảng cáo|chia sẻ|in bài|bình luận|đăng nhập|xem thêm|nguồn|từ khóa|trở lại',
    sections:
      'bình luận|ý kiến|ý kiến bạn đọc|gửi bình luận|tin liên quan|bài viết liên quan|bài liên quan|tin cùng chuyên mục|cùng chuyên mục|tin mới|tin mới nhất|tin khác|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|có thể bạn quan tâm|đề xuất|từ khóa',
  },
  th: {
    starts: 'อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|ข่าวที่เกี่ยวข้อง|ภาพ:|ที่มา:|แหล่งที่มา|ติดตามเรา',
    whole: 'โฆษณา|แชร์|พิมพ์|ความคิดเห็น|เข้าสู่ระบบ|อ่านต่อ|ดูเพิ่มเติม|ที่มา',
    sections: 'ความคิดเห็น|แสดงความคิดเห็น|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|ข่าวล่าสุด|ข่าวยอดนิยม|ข่าวอื่นๆ|แนะนำ|เรื่องแนะนำ|แท็ก',
  },
};
